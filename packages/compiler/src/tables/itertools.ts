import type { ApiEntry } from "./api.ts";

const members = {} as const;

/** The module `itertools`. */
export const itertoolsApi = {
  accumulate: { kind: "class", signature: "iterable: Any, func: Any = None, *, initial: Any = None", members },
  batched: { kind: "class", signature: "iterable: Any, n: Any, *, strict: Any = False", members },
  chain: {
    kind: "class",
    signature: "*iterables: Any",
    members: {
      from_iterable: { kind: "function", signature: "iterable: Any, /", returns: "Any", classMethod: true },
    },
  },
  combinations: { kind: "class", signature: "iterable: Any, r: Any", members },
  combinations_with_replacement: { kind: "class", signature: "iterable: Any, r: Any", members },
  compress: { kind: "class", signature: "data: Any, selectors: Any", members },
  count: { kind: "class", signature: "start: Any = 0, step: Any = 1", members },
  cycle: { kind: "class", signature: "iterable: Any, /", members },
  dropwhile: { kind: "class", signature: "predicate: Any, iterable: Any, /", members },
  filterfalse: { kind: "class", signature: "function: Any, iterable: Any, /", members },
  groupby: { kind: "class", signature: "iterable: Any, key: Any = None", members },
  islice: { kind: "class", signature: "iterable: Any, start: Any, stop: Any = ..., step: Any = None, /", members },
  pairwise: { kind: "class", signature: "iterable: Any, /", members },
  permutations: { kind: "class", signature: "iterable: Any, r: Any = None", members },
  product: { kind: "class", signature: "*iterables: Any, repeat: Any = 1", members },
  repeat: { kind: "class", signature: "object: Any, times: Any = ...", members },
  starmap: { kind: "class", signature: "function: Any, iterable: Any, /", members },
  takewhile: { kind: "class", signature: "predicate: Any, iterable: Any, /", members },
  tee: { kind: "function", signature: "iterable: Any, n: Any = 2, /", returns: "Any" },
  zip_longest: { kind: "class", signature: "*iterables: Any, fillvalue: Any = None", members },
} as const satisfies Record<string, ApiEntry>;
