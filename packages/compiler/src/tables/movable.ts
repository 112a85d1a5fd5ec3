/** What a function that is moved to a worker thread may use of the built-ins: what reads and changes nothing but its arguments. */
const builtinNames: readonly string[] = [
  "abs",
  "all",
  "any",
  "ascii",
  "bin",
  "bool",
  "bytearray",
  "bytes",
  "chr",
  "complex",
  "dict",
  "divmod",
  "enumerate",
  "filter",
  "float",
  "format",
  "frozenset",
  "hex",
  "int",
  "isinstance",
  "iter",
  "len",
  "list",
  "map",
  "max",
  "min",
  "next",
  "oct",
  "ord",
  "pow",
  "range",
  "repr",
  "reversed",
  "round",
  "set",
  "slice",
  "sorted",
  "str",
  "sum",
  "tuple",
  "type",
  "zip",
];

/** Names that such a function may use, in full. */
export const movableNames: ReadonlySet<string> = new Set([
  ...builtinNames,
  "functools.partial",
  "functools.reduce",
  "time.monotonic",
  "time.perf_counter",
  "time.process_time",
  "time.time",
]);

/** Modules of which it may use everything. */
export const movableModules: ReadonlySet<string> = new Set(["itertools", "math", "operator"]);

/** What may run in a worker too, before the functions are there: it sets up what no such function uses. */
export const harmlessAtTop: ReadonlySet<string> = new Set([
  "logging.basicConfig",
  "logging.getLogger",
  "os.cpu_count",
  "random.seed",
  "sys.setrecursionlimit",
  "time.monotonic",
  "time.perf_counter",
  "time.time",
]);
