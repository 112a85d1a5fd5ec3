import type { ConstantValue } from "../constants.ts";
import type { Constant } from "../generated/nodes.ts";
import { reprConstant } from "../repr.ts";

/** A literal that overflows to infinity. */
const infinity = "1e309";

/** A constant, with the `u` that it was written with. */
export function writeConstant(node: Constant): string {
  return (node.kind_ === "u" ? "u" : "") + writeValue(node.value);
}

/** The literal of a value. Infinity and NaN have none: they become what computes to them. */
export function writeValue(value: ConstantValue): string {
  if (value.type === "Ellipsis") return "...";
  const text = reprConstant(value);
  if (value.type !== "float" && value.type !== "complex") return text;
  return text.replace("inf", infinity).replace("nan", `(${infinity}-${infinity})`);
}
