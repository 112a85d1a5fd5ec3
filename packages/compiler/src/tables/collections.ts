import type { ApiEntry, ApiMembers } from "./api.ts";

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
    general: true,
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
    general: true,
    signature: "default_factory: Any = None, /, *args: Any, **kwargs: Any",
    members: {
      ...mapping,
      popitem: { kind: "function", signature: "", returns: any },
      default_factory: { kind: "attribute", type: any },
    },
  },
  OrderedDict: {
    kind: "class",
    general: true,
    signature: "*args: Any, **kwargs: Any",
    members: {
      ...mapping,
      popitem: { kind: "function", signature: "last: Any = True", returns: any },
      move_to_end: { kind: "function", signature: "key: Any, last: Any = True", returns: "None" },
    },
  },
  Counter: {
    kind: "class",
    general: true,
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
  ChainMap: {
    kind: "class",
    general: true,
    signature: "*maps: Any",
    members: {
      ...mapping,
      popitem: { kind: "function", signature: "", returns: any },
      new_child: { kind: "function", signature: "m: Any = None, **kwargs: Any", returns: any },
      parents: { kind: "attribute", type: any },
      maps: { kind: "attribute", type: any },
    },
  },
  UserDict: {
    kind: "class",
    general: true,
    signature: "dict: Any = None, /, **kwargs: Any",
    members: {
      ...mapping,
      popitem: { kind: "function", signature: "", returns: any },
      data: { kind: "attribute", type: any },
    },
  },
  UserList: { kind: "class", general: true, signature: "initlist: Any = None", members: {} },
  UserString: { kind: "class", general: true, signature: "seq: Any", members: {} },
  namedtuple: {
    kind: "function",
    signature: "typename: Any, field_names: Any, *, rename: Any = False, defaults: Any = None, module: Any = None",
    returns: any,
  },
} as const satisfies Record<string, ApiEntry>;
