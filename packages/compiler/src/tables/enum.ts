import type { ApiClass, ApiEntry } from "./api.ts";
import { refuse } from "./refuse.ts";

/** A base of enumerations: calling it with names makes one without a class statement. */
const base = { kind: "class", signature: null, members: {}, general: true } as const satisfies ApiClass;

const constant = { kind: "constant", type: "Any" } as const satisfies ApiEntry;

/** The module `enum`. */
export const enumApi = {
  Enum: base,
  ReprEnum: base,
  IntEnum: { ...base, derives: "int" },
  StrEnum: { ...base, derives: "str" },
  Flag: base,
  IntFlag: { ...base, derives: "int" },
  auto: { kind: "class", signature: "", members: {} },
  member: { kind: "class", signature: "value: Any, /", members: {} },
  nonmember: { kind: "class", signature: "value: Any, /", members: {} },
  property: {
    kind: "class",
    signature: "fget: Any = None, fset: Any = None, fdel: Any = None, doc: Any = None",
    members: {},
    runtime: "EnumProperty",
  },
  unique: { kind: "function", signature: "enumeration: Any, /", returns: "Any" },
  verify: { kind: "class", signature: "*checks: Any", members: {} },
  show_flag_values: { kind: "function", signature: "value: Any, /", returns: "list[int]" },
  EnumType: constant,
  EnumMeta: constant,
  EnumCheck: constant,
  CONTINUOUS: constant,
  NAMED_FLAGS: constant,
  UNIQUE: constant,
  FlagBoundary: constant,
  STRICT: constant,
  CONFORM: constant,
  EJECT: constant,
  KEEP: constant,
  ...refuse("the members are attributes of the enumeration; assign them to names of the module where you need them", [
    "global_enum",
    "global_enum_repr",
    "global_flag_repr",
    "global_str",
  ]),
  ...refuse("write a class statement, or call the enumeration with a name and its members", [
    "EnumDict",
    "pickle_by_enum_name",
    "pickle_by_global_name",
  ]),
} as const satisfies Record<string, ApiEntry>;
