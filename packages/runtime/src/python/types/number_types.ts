import { is_keywords } from "../calls/keywords.ts";
import { truth } from "../truth.ts";
import { box, type Float, is_float } from "../values/float.ts";
import { is_integral } from "../values/integers.ts";
import { from_bytes } from "../values/integer_bytes.ts";
import { type BuiltinType, builtin_type } from "./builtin_type.ts";
import { fromhex } from "./float_from_hex.ts";
import { to_float_value } from "./parse_float.ts";
import { refuse_extra } from "./extra_arguments.ts";
import { to_integer } from "./parse_integer.ts";

/** Python's int in annotations: a number while it is safe, a bigint beyond. */
export type int = number | bigint;
/** Python's float in annotations: a bare number, or a box for one that could be taken for an int. */
export type float = number | Float;

/** The type int: `int("12")`, `int("ff", 16)`, `int(2.7)`. Raises ValueError for a text that is no int. */
export const int = /* @__PURE__ */ builtin_type(
  (value: unknown = 0, base: unknown = undefined, ...extra: unknown[]): any => {
    if (extra.length > 0) refuse_extra("int", [value, base, ...extra], 2);
    return to_integer(value, base);
  },
  { name: "int", check: is_integral, subtype: () => bool, parameters: "x=…, /, base=…" },
  { from_bytes },
) as IntType;

/** A call gives `any`, on which TypeScript allows native operators; `isinstance` narrows to what an int is. */
type IntType = ((value?: unknown, base?: unknown) => any) & { from_bytes: typeof from_bytes } & BuiltinType<int>;

/** The type float: `float("1.5")`, and the canonical form of a bare number. Raises ValueError for a text that is no number. */
export const float = /* @__PURE__ */ builtin_type(
  (value: unknown = 0, ...extra: unknown[]): float => {
    if (extra.length > 0 || is_keywords(value)) refuse_extra("float", [value, ...extra], 1);
    return box(to_float_value(value));
  },
  { name: "float", check: is_float },
  { fromhex },
);

/** The type bool: whether a value counts as true. */
export const bool = /* @__PURE__ */ builtin_type(make_bool, {
  name: "bool",
  check: (value) => typeof value === "boolean",
});

function make_bool(value: unknown = false, ...extra: unknown[]): boolean {
  if (extra.length > 0 || is_keywords(value)) refuse_extra("bool", [value, ...extra], 1);
  return truth(value);
}
