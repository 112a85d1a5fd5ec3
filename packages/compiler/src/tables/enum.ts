import type { ApiEntry } from "./api.ts";
import { refuse } from "./refuse.ts";

/** The module `enum`. */
export const enumApi = {
  Enum: { kind: "class", signature: null, members: {}, general: true },
  auto: { kind: "class", signature: "", members: {} },
  unique: { kind: "function", signature: "enumeration: Any, /", returns: "Any" },
  ...refuse("members that are ints or strings themselves are not supported; use Enum and read .value", [
    "Flag",
    "IntEnum",
    "IntFlag",
    "ReprEnum",
    "StrEnum",
  ]),
  ...refuse("use Enum, auto and unique", [
    "CONFORM",
    "CONTINUOUS",
    "EJECT",
    "EnumCheck",
    "EnumDict",
    "EnumMeta",
    "EnumType",
    "FlagBoundary",
    "KEEP",
    "NAMED_FLAGS",
    "STRICT",
    "UNIQUE",
    "global_enum",
    "global_enum_repr",
    "global_flag_repr",
    "global_str",
    "member",
    "nonmember",
    "pickle_by_enum_name",
    "pickle_by_global_name",
    "property",
    "verify",
  ]),
} as const satisfies Record<string, ApiEntry>;
