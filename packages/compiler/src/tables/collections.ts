import type { ApiEntry, ApiMembers } from "./api.ts";
import { refuse } from "./refuse.ts";

const any = "Any";

/** The methods of `dict`, of keys and values of any kind. */
const mapping = {
  clear: { kind: "function", signature: "", returns: "None" },
  get: { kind: "function", signature: "key: Any, default: Any = None, /", returns: any },
  items: { kind: "function", signature: "", returns: any },
  keys: { kind: "function", signature: "", returns: any },
  values: { kind: "function", signature: "", returns: any },
  pop: { kind: "function", signature: "key: Any, default: Any = ...", returns: any },
  setdefault: { kind: "function", signature: "key: Any, default: Any = None", returns: any },
  update: { kind: "function", signature: "*args: Any, **kwargs: Any", returns: "None" },
  copy: { kind: "function", signature: "", returns: any },
} as const satisfies ApiMembers;

/** The module `collections`. */
export const collectionsApi = {
  deque: {
    kind: "class",
    signature: "iterable: Any = None, maxlen: Any = None",
    members: {
      append: { kind: "function", signature: "item: Any, /", returns: "None" },
      appendleft: { kind: "function", signature: "item: Any, /", returns: "None" },
      clear: { kind: "function", signature: "", returns: "None" },
      copy: { kind: "function", signature: "", returns: any },
      count: { kind: "function", signature: "value: Any, /", returns: "int" },
      extend: { kind: "function", signature: "iterable: Any, /", returns: "None" },
      extendleft: { kind: "function", signature: "iterable: Any, /", returns: "None" },
      index: { kind: "function", signature: "value: Any, start: Any = 0, stop: Any = ..., /", returns: "int" },
      insert: { kind: "function", signature: "index: Any, value: Any, /", returns: "None" },
      pop: { kind: "function", signature: "", returns: any },
      popleft: { kind: "function", signature: "", returns: any },
      remove: { kind: "function", signature: "value: Any, /", returns: "None" },
      reverse: { kind: "function", signature: "", returns: "None" },
      rotate: { kind: "function", signature: "n: Any = 1, /", returns: "None" },
      maxlen: { kind: "attribute", type: any },
    },
  },
  defaultdict: {
    kind: "class",
    signature: "default_factory: Any = None, /, *args: Any, **kwargs: Any",
    members: {
      ...mapping,
      popitem: { kind: "function", signature: "", returns: any },
      default_factory: { kind: "attribute", type: any },
    },
  },
  OrderedDict: {
    kind: "class",
    signature: "*args: Any, **kwargs: Any",
    members: {
      ...mapping,
      popitem: { kind: "function", signature: "last: Any = True", returns: any },
      move_to_end: { kind: "function", signature: "key: Any, last: Any = True", returns: "None" },
    },
  },
  Counter: {
    kind: "class",
    signature: "*args: Any, **kwargs: Any",
    members: {
      ...mapping,
      popitem: { kind: "function", signature: "", returns: any },
      subtract: { kind: "function", signature: "*args: Any, **kwargs: Any", returns: "None" },
      most_common: { kind: "function", signature: "n: Any = None", returns: any },
      elements: { kind: "function", signature: "", returns: any },
      total: { kind: "function", signature: "", returns: any },
    },
  },
  ...refuse("write a class with these attributes", ["namedtuple"]),
  ...refuse("write a class that keeps the container as an attribute", [
    "ChainMap",
    "UserDict",
    "UserList",
    "UserString",
  ]),
} as const satisfies Record<string, ApiEntry>;
