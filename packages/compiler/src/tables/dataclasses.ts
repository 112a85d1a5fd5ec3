import type { ApiEntry } from "./api.ts";

/** The module `dataclasses`. */
export const dataclassesApi = {
  dataclass: { kind: "function", signature: "cls: Any = None, /, **options: Any", returns: "Any" },
  field: { kind: "function", signature: "**options: Any", returns: "Any" },
  fields: { kind: "function", signature: "class_or_instance: Any", returns: "Any" },
  asdict: { kind: "function", signature: "obj: Any, *, dict_factory: Any = ...", returns: "Any" },
  astuple: { kind: "function", signature: "obj: Any, *, tuple_factory: Any = ...", returns: "Any" },
  replace: { kind: "function", signature: "obj: Any, /, **changes: Any", returns: "Any" },
  is_dataclass: { kind: "function", signature: "obj: Any", returns: "bool" },
  Field: { kind: "class", signature: null, members: {} },
  FrozenInstanceError: { kind: "class", signature: "*args: Any", base: "AttributeError", members: {}, exception: true },
  InitVar: { kind: "class", signature: null, members: {} },
  KW_ONLY: { kind: "class", signature: null, members: {} },
  MISSING: { kind: "constant", type: "Any" },
  make_dataclass: {
    kind: "function",
    signature:
      "cls_name: Any, fields: Any, *, bases: Any = ..., namespace: Any = None, module: Any = None, **options: Any",
    returns: "Any",
  },
} as const satisfies Record<string, ApiEntry>;
