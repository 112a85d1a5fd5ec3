import { ValueError } from "../exceptions/hierarchy.ts";

/** A replacement field of `str.format`: `{name!conversion:spec}`. */
export interface Field {
  readonly name: string;
  readonly conversion: string | null;
  readonly spec: string;
}

/** Splits a template into literal text and fields. Raises ValueError for single braces. */
export function* parse_template(template: string): Generator<string | Field> {
  let position = 0;
  while (position < template.length) {
    const brace = template.slice(position).search(/[{}]/);
    if (brace < 0) {
      yield template.slice(position);
      return;
    }
    if (brace > 0) yield template.slice(position, position + brace);
    position += brace;
    const character = template[position]!;
    if (template[position + 1] === character) {
      yield character;
      position += 2;
      continue;
    }
    if (character === "}") throw new ValueError("Single '}' encountered in format string");
    if (position + 1 >= template.length) throw new ValueError("Single '{' encountered in format string");
    const end = field_end(template, position + 1);
    yield parse_field(template.slice(position + 1, end));
    position = end + 1;
  }
}

/** The place of the brace that closes the field. A `[` hides braces up to its `]`, as in CPython. */
function field_end(template: string, start: number): number {
  let depth = 1;
  let in_name = true;
  for (let position = start; position < template.length; position++) {
    const character = template[position];
    if (character === "[" && in_name) {
      const close = template.indexOf("]", position);
      if (close < 0) break;
      position = close;
    } else if (character === "{") {
      if (in_name) throw new ValueError("unexpected '{' in field name");
      depth += 1;
    } else if (character === "}") {
      depth -= 1;
      if (depth === 0) return position;
    } else if (character === ":" || character === "!") in_name = false;
  }
  if (template.endsWith("!")) throw new ValueError("end of string while looking for conversion specifier");
  throw new ValueError(!in_name ? "unmatched '{' in format spec" : "expected '}' before end of string");
}

function parse_field(text: string): Field {
  const name = /^(?:\[[^\]]*\]|[^:![])*/s.exec(text)![0];
  const rest = text.slice(name.length);
  if (rest === "" || rest[0] === ":") return { name, conversion: null, spec: rest.slice(1) };
  const conversion = /^!(.)(:|$)/su.exec(rest);
  if (conversion === null) {
    throw new ValueError(rest.length < 2 ? "unmatched '{' in format spec" : "expected ':' after conversion specifier");
  }
  return { name, conversion: conversion[1]!, spec: rest.slice(1 + conversion[1]!.length + 1) };
}
