import { type Keywords, take_keywords } from "../calls/keywords.ts";
import { getattr } from "../attributes/getattr.ts";
import { IndexError, KeyError, ValueError } from "../exceptions/hierarchy.ts";
import { getitem } from "../items/getitem.ts";
import { repr } from "../repr/repr.ts";
import { str } from "../repr/str.ts";
import { escape_non_ascii } from "../repr/string.ts";
import { format } from "./format.ts";
import { parse_template, type Field } from "./template.ts";

type Lookup = (name: string | number) => unknown;

/** `template.format(*args, **keywords)`. */
export function format_template(template: string, ...args: unknown[]): string {
  const keywords: Keywords = take_keywords(args);
  return fill(template, (name) => {
    if (typeof name === "number") {
      if (name < args.length) return args[name];
      throw new IndexError(`Replacement index ${name} out of range for positional args tuple`);
    }
    if (!Object.hasOwn(keywords, name)) throw new KeyError(name);
    return keywords[name];
  });
}

/** `template.format_map(mapping)`. */
export function format_map(template: string, mapping: unknown): string {
  return fill(template, (name) => {
    if (typeof name === "number") throw new ValueError("Format string contains positional fields");
    return getitem(mapping, name);
  });
}

/** How the fields without a name are counted: nobody has begun yet, by themselves, or by the numbers written. */
interface Numbering {
  mode: "open" | "automatic" | "manual";
  next: number;
}

function fill(template: string, lookup: Lookup): string {
  const numbering: Numbering = { mode: "open", next: 0 };
  return filled(template, lookup, numbering, 2);
}

function filled(template: string, lookup: Lookup, numbering: Numbering, depth: number): string {
  if (depth === 0) throw new ValueError("Max string recursion exceeded");
  let text = "";
  for (const piece of parse_template(template)) {
    text += typeof piece === "string" ? piece : field_text(piece, lookup, numbering, depth);
  }
  return text;
}

function field_text(field: Field, lookup: Lookup, numbering: Numbering, depth: number): string {
  const value = converted(field_value(field.name, lookup, numbering), field.conversion);
  const spec =
    field.spec.includes("{") || field.spec.includes("}")
      ? filled(field.spec, lookup, numbering, depth - 1)
      : field.spec;
  return format(value, spec);
}

function converted(value: unknown, conversion: string | null): unknown {
  switch (conversion) {
    case null:
      return value;
    case "r":
      return repr(value);
    case "s":
      return str(value);
    case "a":
      return escape_non_ascii(repr(value));
    default:
      throw new ValueError(
        `Unknown conversion specifier ${conversion.codePointAt(0)! > 32 ? conversion : `\\x${conversion.codePointAt(0)!.toString(16)}`}`,
      );
  }
}

/** `name.attribute[item]…`. */
function field_value(text: string, lookup: Lookup, numbering: Numbering): unknown {
  const first = /^[^.[]*/.exec(text)![0];
  let value = lookup(first_key(first, numbering));
  let rest = text.slice(first.length);
  while (rest !== "") {
    const step = /^\.([^.[]*)|^\[([^\]]*)\]/s.exec(rest);
    if (step === null)
      throw new ValueError(
        rest[0] === "[" ? "Missing ']' in format string" : "Only '.' or '[' may follow ']' in format field specifier",
      );
    if (step[1] === "" || step[2] === "") throw new ValueError("Empty attribute in format string");
    value =
      step[1] !== undefined
        ? getattr(value, step[1])
        : getitem(value, /^\d+$/.test(step[2]!) ? Number(step[2]) : step[2]);
    rest = rest.slice(step[0].length);
  }
  return value;
}

function first_key(name: string, numbering: Numbering): string | number {
  if (name !== "" && !/^\d+$/.test(name)) return name;
  const mode = name === "" ? "automatic" : "manual";
  if (numbering.mode !== "open" && numbering.mode !== mode) {
    throw new ValueError(
      mode === "manual"
        ? "cannot switch from automatic field numbering to manual field specification"
        : "cannot switch from manual field specification to automatic field numbering",
    );
  }
  numbering.mode = mode;
  return name === "" ? numbering.next++ : Number(name);
}
