import { ValueError } from "../exceptions/hierarchy.ts";
import { text_part } from "../text/points.ts";
import { pad } from "./padding.ts";
import { type FormatSpec, unknown_code } from "./spec.ts";

/** Formats a string by a specification: width, alignment, and a precision that cuts it. */
export function format_text(value: string, spec: FormatSpec): string {
  if (spec.type !== "" && spec.type !== "s") throw unknown_code(spec.type, "str");
  if (spec.sign !== "") {
    throw new ValueError(
      spec.sign === " "
        ? "Space not allowed in string format specifier"
        : "Sign not allowed in string format specifier",
    );
  }
  if (spec.no_negative_zero) throw new ValueError("Negative zero coercion (z) not allowed in string format specifier");
  if (spec.alternate) throw new ValueError("Alternate form (#) not allowed in string format specifier");
  if (spec.align === "=") throw new ValueError("'=' alignment not allowed in string format specifier");
  if (spec.grouping !== "") throw new ValueError(`Cannot specify '${spec.grouping}' with 's'.`);
  return pad(spec.precision === null ? value : text_part(value, 0, spec.precision), spec, "<");
}
