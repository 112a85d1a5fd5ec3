import { current_host } from "../host/current.ts";
import { definitions, entry_of } from "./definitions.ts";

import type { Definition } from "./definitions.ts";

/** Where a compiled module comes from. */
export interface CompiledModule {
  /** The URL under which JavaScript runs it, as stack traces show it. */
  readonly url: string;
  /** The path of the Python file, as tracebacks show it. */
  readonly file: string;
  /** Whether it is the program, where its URL does not tell. */
  readonly is_main?: boolean;
  /** The Python text. */
  readonly source: string;
  /** The JavaScript text. */
  readonly code?: string;
  /** The line of each function's `def`, the first line of its definition, and its qualified name. */
  readonly definitions?: readonly (readonly [line: number, first_line: number, qualified: string])[];
  /** JavaScript line and column (both from 1) where the code of a Python line begins, in the order of the JavaScript. */
  readonly positions: readonly (readonly [line: number, column: number, python_line: number])[];
}

/** A place in a Python file, or in a TypeScript file that was not compiled from one. */
export interface Place {
  readonly file: string;
  readonly line: number;
  /** The text of the line without its indentation; empty when it is not known. */
  readonly text: string;
}

/** The module of a URL, and what finds its places: without compiled modules, as in a bundle, neither is needed. */
const modules = /* @__PURE__ */ new Map<string, (line: number, column: number) => Place>();
/** The file of each module. */
const files = /* @__PURE__ */ new Map<string, string>();
/** The Python text of each file. */
const sources = /* @__PURE__ */ new Map<string, string>();
const program: { main_url: string | null; main_script: string | null; argv: readonly string[] | null } = {
  main_url: null,
  /** What stack traces call it, where that is something else. */
  main_script: null,
  argv: null,
};

/** Makes a compiled module known, so that tracebacks show Python's file and lines. */
export function register_module(module: CompiledModule): void {
  modules.set(module.url, (line, column) => python_place(module, line, column));
  files.set(module.url, module.file);
  sources.set(module.file, module.source);
  if (module.is_main === true) program.main_script = module.url;
  const { find } = definitions;
  definitions.find = (definition) => find?.(definition) ?? place_of_definition(module, definition);
}

/** Whether any module is known; then the frames of all other files are left out of tracebacks. */
export function has_modules(): boolean {
  return modules.size > 0;
}

/** Whether a URL is that of a compiled module. */
export function is_module(url: string): boolean {
  return modules.has(url);
}

/** Python's name of a module: `__main__`, or its path from the program's folder with dots. */
export function module_name(url: string): string {
  if (url === program.main_script || is_main_url(url)) return "__main__";
  const folder = (program.main_script ?? program.main_url ?? current_host().main_url ?? "").replace(/[^/]*$/, "");
  const path = url.startsWith(folder) ? url.slice(folder.length) : url.slice(url.lastIndexOf("/") + 1);
  return path.replace(/(?:\/__init__)?\.\w+$/, "").replaceAll("/", ".");
}

/** The file of a module by its URL: Python's, or its own where it was not compiled in this process. */
export function file_of(url: string): string {
  const script = program.main_script !== null && is_main_url(url) ? program.main_script : url;
  return files.get(script) ?? readable_path(url);
}

/** The text of a line of a Python file of the program; empty when it is not known. */
export function line_of_file(file: string, line: number): string {
  const source = sources.get(file);
  return source === undefined ? "" : source_line(source, line);
}

/** Says which module is the program and what its arguments are. */
export function set_program(main_url: string | null, argv: readonly string[] | null): void {
  program.main_url = main_url;
  program.argv = argv;
}

/** The program's arguments, beginning with its own name. */
export function program_arguments(): readonly string[] {
  return program.argv ?? current_host().argv;
}

/** Whether the module is the one that was started: Python's `__name__ == "__main__"`. */
export function is_main_url(url: string): boolean {
  return url === (program.main_url ?? current_host().main_url);
}

/** The place in Python of a place in JavaScript. */
export function place_of(url: string, line: number, column: number): Place {
  return modules.get(url)?.(line, column) ?? { file: readable_path(url), line, text: "" };
}

function python_place(module: CompiledModule, line: number, column: number): Place {
  const python_line = python_line_at(module, line, column);
  return { file: module.file, line: python_line, text: source_line(module.source, python_line) };
}

function place_of_definition(module: CompiledModule, definition: Function): Definition | undefined {
  const { code = "", definitions: entries = [] } = module;
  const entry = entry_of(definition, { code, definitions: entries }, (line, column) =>
    python_line_at(module, line, column),
  );
  if (entry === undefined) return undefined;
  const [, line, qualified] = entry;
  return { file: module.file, line, text: source_line(module.source, line), qualified };
}

/** The last recorded position that is not after the given one. */
function python_line_at(module: CompiledModule, line: number, column: number): number {
  const { positions } = module;
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const [at_line, at_column] = positions[middle]!;
    if (at_line < line || (at_line === line && at_column <= column)) low = middle + 1;
    else high = middle;
  }
  return positions[Math.max(low - 1, 0)]?.[2] ?? 1;
}

function source_line(source: string, line: number): string {
  return (source.split(/\r\n|\r|\n/)[line - 1] ?? "").trim();
}

function readable_path(url: string): string {
  return url.startsWith("file://") ? decodeURIComponent(new URL(url).pathname) : url;
}
