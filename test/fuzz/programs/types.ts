/** The types that the generator keeps apart, each with the annotation a program may write for it. */
export const annotations = {
  int: "int",
  float: "float",
  str: "str",
  bool: "bool",
  ints: "list[int]",
  strs: "list[str]",
  counts: "dict[str, int]",
  pair: "tuple[int, str]",
  bag: "set[int]",
  bytes: "bytes",
  maybe: "int | None",
  any: "object",
  coro: "Coroutine",
} as const satisfies Record<string, string>;

/** A type of the generator. */
export type Type = keyof typeof annotations;

/** Types whose values a program may print: a set is printed sorted, since its order is CPython's own affair. */
export const printable: readonly Type[] = [
  "int",
  "int",
  "float",
  "float",
  "str",
  "str",
  "bool",
  "ints",
  "strs",
  "counts",
  "pair",
  "bytes",
  "maybe",
];

/**
 * How expressions of each type are written, by rows of text with holes:
 * `<int>` an expression of that type, `<int|n:int>` one that may use the name `n`, `<small>` a small literal.
 */
export interface ExpressionRows {
  /** What stands where nothing deeper may. */
  readonly leaves: readonly string[];
  readonly rows: readonly string[];
}

/**
 * One statement, by text with holes. Beside those of expressions: `<new int>` a name that is bound here, `<set int>` a
 * name of that type in the same function, `<keep int>` an expression that stays small in a loop, `<: int>` and `<-> int>`
 * an annotation or nothing, `<id>` a number of this statement alone, `<block>` statements. A head ends with what
 * it binds for its body: `|a:int b:str`, with a star for a generator.
 */
export interface StatementRow {
  readonly text: string;
  /** Where it may stand; anywhere, if not said. */
  readonly needs?: "function" | "loop" | "generator" | "async" | "plain" | "module";
  /** What later expressions may use. */
  readonly gives?: readonly (readonly [Type, string])[];
}
