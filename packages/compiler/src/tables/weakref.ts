import type { ApiEntry, ApiMembers } from "./api.ts";
import { refuse } from "./refuse.ts";

const any = "Any";

const mapping = {
  clear: { kind: "function", signature: "", returns: "None" },
  copy: { kind: "function", signature: "", returns: any },
  get: { kind: "function", signature: "key: Any, default: Any = None", returns: any },
  items: { kind: "function", signature: "", returns: any },
  keys: { kind: "function", signature: "", returns: any },
  values: { kind: "function", signature: "", returns: any },
  pop: { kind: "function", signature: "key: Any, default: Any = ...", returns: any },
  popitem: { kind: "function", signature: "", returns: any },
  setdefault: { kind: "function", signature: "key: Any, default: Any = None", returns: any },
  update: { kind: "function", signature: "*args: Any, **kwargs: Any", returns: "None" },
} as const satisfies ApiMembers;

/** The module `weakref`. */
export const weakrefApi = {
  ref: { kind: "class", general: true, signature: "object: Any, callback: Any = None, /", members: {} },
  WeakMethod: { kind: "class", general: true, signature: "meth: Any, callback: Any = None", members: {} },
  WeakSet: {
    kind: "class",
    general: true,
    signature: "data: Any = None",
    members: {
      add: { kind: "function", signature: "item: Any", returns: "None" },
      clear: { kind: "function", signature: "", returns: "None" },
      copy: { kind: "function", signature: "", returns: any },
      discard: { kind: "function", signature: "item: Any", returns: "None" },
      pop: { kind: "function", signature: "", returns: any },
      remove: { kind: "function", signature: "item: Any", returns: "None" },
      update: { kind: "function", signature: "other: Any", returns: "None" },
    },
  },
  WeakKeyDictionary: {
    kind: "class",
    general: true,
    signature: "dict: Any = None",
    members: { ...mapping, keyrefs: { kind: "function", signature: "", returns: "list[Any]" } },
  },
  WeakValueDictionary: {
    kind: "class",
    general: true,
    signature: "other: Any = (), /, **kw: Any",
    members: {
      ...mapping,
      itervaluerefs: { kind: "function", signature: "", returns: any },
      valuerefs: { kind: "function", signature: "", returns: "list[Any]" },
    },
  },
  ...refuse("keep a weakref.ref() and call it where the object is used", [
    "CallableProxyType",
    "ProxyType",
    "ProxyTypes",
    "proxy",
  ]),
  ...refuse("objects do not count who refers to them", ["getweakrefcount", "getweakrefs"]),
  ...refuse("JavaScript does not say in time that an object is gone; use a context manager or try … finally", [
    "finalize",
  ]),
  ...refuse("use weakref.ref", ["ReferenceType"]),
} as const satisfies Record<string, ApiEntry>;
