/** Built-in types whose one positional sub-pattern takes the value itself. */
export const selfMatching: ReadonlySet<string> = new Set([
  "bool",
  "bytearray",
  "bytes",
  "dict",
  "float",
  "frozenset",
  "int",
  "list",
  "set",
  "str",
  "tuple",
]);
