import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { is_type } from "../../python/names.ts";
import { builtin_type } from "../../python/types/builtin_type.ts";
import { known_enumeration } from "./enumeration.ts";

/** `EnumType`, also under its older name `EnumMeta`: the type of enumerations. */
export const EnumType = /* @__PURE__ */ builtin_type(
  (): never => {
    throw new TypeError("an enumeration is made by a class statement, or by Enum(name, names)");
  },
  { name: "EnumType", check: (value) => is_type(value) && known_enumeration(value) !== undefined },
  { __module__: "enum" },
);
