import { ValueError } from "../exceptions/hierarchy.ts";

/** A format specification taken apart: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`. */
export interface FormatSpec {
  readonly fill: string;
  readonly align: "" | "<" | ">" | "=" | "^";
  readonly sign: "" | "+" | "-" | " ";
  readonly no_negative_zero: boolean;
  readonly alternate: boolean;
  readonly width: number;
  readonly grouping: "" | "," | "_";
  readonly precision: number | null;
  readonly type: string;
}

const layout = /^(?:(.)([<>=^])|([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?(,|_)?(?:(\.)(\d+)?)?(.*)$/su;

/** By type, then by text. */
const parsed = /* @__PURE__ */ new Map<string, Map<string, FormatSpec>>();

/** Takes a specification apart; a program uses few different ones, so that they are kept. Raises ValueError `Invalid format specifier '…' for object of type 'int'`. */
export function parse_spec(text: string, type: string): FormatSpec {
  let specs = parsed.get(type);
  if (specs === undefined) parsed.set(type, (specs = new Map()));
  let spec = specs.get(text);
  if (spec === undefined) {
    spec = parse(text, type);
    if (specs.size < 1000) specs.set(text, spec);
  }
  return spec;
}

function parse(text: string, type: string): FormatSpec {
  const match = layout.exec(text)!;
  const [, fill, fill_align, align, sign, z, alternate, zero, width, grouping, point, precision, rest] = match;
  check_rest(text, type, grouping, rest!);
  if (point !== undefined && precision === undefined) throw new ValueError("Format specifier missing precision");
  check_grouping(grouping, rest === "" && type === "str" ? "s" : rest!);
  const has_align = fill_align !== undefined || align !== undefined;
  const zero_pad = zero !== undefined && fill === undefined;
  return {
    fill: fill ?? (zero_pad ? "0" : " "),
    align: (fill_align ??
      align ??
      (zero !== undefined && !has_align && type !== "str" ? "=" : "")) as FormatSpec["align"],
    sign: (sign ?? "") as FormatSpec["sign"],
    no_negative_zero: z !== undefined,
    alternate: alternate !== undefined,
    width: decimal(width ?? "0"),
    grouping: (grouping ?? "") as FormatSpec["grouping"],
    precision: precision === undefined ? null : decimal(precision),
    type: rest!,
  };
}

function decimal(digits: string): number {
  const value = Number(digits);
  if (!Number.isSafeInteger(value)) throw new ValueError("Too many decimal digits in format string");
  return value;
}

function check_rest(text: string, type: string, grouping: string | undefined, rest: string): void {
  if (grouping !== undefined && /^[,_]/.test(rest)) {
    if (grouping === "_" && rest[0] === "_") throw new ValueError("Cannot specify '_' with '_'.");
    throw new ValueError(grouping === rest[0] ? "Cannot specify ',' with ','." : "Cannot specify both ',' and '_'.");
  }
  if ([...rest].length > 1) throw new ValueError(`Invalid format specifier '${text}' for object of type '${type}'`);
}

function check_grouping(grouping: string | undefined, code: string): void {
  if (grouping === undefined || code === "" || "deEfFgG%".includes(code)) return;
  if (grouping === "_" && "bxoX".includes(code)) return;
  throw new ValueError(`Cannot specify '${grouping}' with '${code}'.`);
}

/** The error for a type letter that the value does not know. */
export function unknown_code(code: string, type: string): ValueError {
  const point = code.codePointAt(0)!;
  const shown = point > 32 && point < 128 ? code : `\\x${point.toString(16)}`;
  return new ValueError(`Unknown format code '${shown}' for object of type '${type}'`);
}
