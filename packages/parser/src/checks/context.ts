/** What a statement or expression stands in, as the compiler sees it. */
export interface Context {
  /** The innermost scope that is not a comprehension; a lambda is a function. */
  readonly scope: "module" | "class" | "function" | "async";
  /** Whether the innermost scope is a comprehension. */
  readonly comprehension: boolean;
  /** Whether a loop of the same scope is around. */
  readonly loop: boolean;
  /** Whether an `except*` block of the same scope is around, with no loop between. */
  readonly exceptGroup: boolean;
  /** The body of the function, for what depends on the whole of it. */
  readonly body: readonly unknown[];
}

/** The context of a file's own statements. */
export const moduleContext: Context = {
  scope: "module",
  comprehension: false,
  loop: false,
  exceptGroup: false,
  body: [],
};

/** A context inside another scope. */
export const enter = (scope: Context["scope"], body: readonly unknown[] = []): Context => ({
  ...moduleContext,
  scope,
  body,
});
