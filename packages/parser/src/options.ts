/** The releases of Python whose syntax can be asked for. */
export type PythonVersion = "3.13" | "3.14";

/** How a source is parsed. */
export interface ParseOptions {
  /** The name that diagnostics give the source. `<string>` if not given, as CPython says. */
  readonly filename?: string;
  /**
   * Whether also what CPython's symbol table and compiler refuse is refused (`return` outside a
   * function), as by `compile`. True if not given; false asks for no more than `ast.parse` does.
   */
  readonly checks?: boolean;
  /**
   * The release whose syntax is read, 3.13 if not given. 3.14 adds `except A, B:`; its template strings
   * are read, and refused as such.
   */
  readonly python?: PythonVersion;
}

/** What is asked for, with nothing left out. */
export type Settings = Required<ParseOptions>;

/** The settings that options ask for. */
export const settings = (options: ParseOptions): Settings => ({
  filename: options.filename ?? "<string>",
  checks: options.checks ?? true,
  python: options.python ?? "3.13",
});
