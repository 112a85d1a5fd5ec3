import { TypeError } from "../exceptions/hierarchy.ts";
import { type_name } from "../names.ts";
import { str } from "../repr/str.ts";
import { special } from "../special.ts";
import { Float } from "../values/float.ts";
import { format_float } from "./float.ts";
import { format_integer } from "./integer.ts";
import { parse_spec } from "./spec.ts";
import { format_text } from "./text.ts";
import { plain } from "../derived/plain.ts";

/** The built-in `format`, and each replacement field of an f-string. Raises ValueError for a specification that the type does not know. */
export function format(value: unknown, specification: string = ""): string {
  const spec = plain(specification);
  if (typeof spec !== "string") throw new TypeError(`format() argument 2 must be str, not ${type_name(spec)}`);
  const method = special(value, "__format__");
  if (method !== undefined) return checked(method.call(value, spec));
  return spec === "" ? str(value) : format_by_type(value, spec);
}

function checked(given: unknown): string {
  const text = plain(given);
  if (typeof text === "string") return text;
  throw new TypeError(`__format__ must return a str, not ${type_name(given)}`);
}

function format_by_type(value: unknown, spec: string): string {
  switch (typeof value) {
    case "string":
      return format_text(value, parse_spec(spec, "str"));
    case "number":
      return Number.isSafeInteger(value)
        ? format_integer(value, parse_spec(spec, "int"))
        : format_float(value, parse_spec(spec, "float"));
    case "bigint":
      return format_integer(value, parse_spec(spec, "int"));
    case "boolean":
      return format_integer(value ? 1 : 0, parse_spec(spec, "bool"), "bool");
    default:
      if (value instanceof Float) return format_float(value.value, parse_spec(spec, "float"));
      throw new TypeError(`unsupported format string passed to ${type_name(value)}.__format__`);
  }
}
