import { current_host } from "../../host/current.ts";
import { is_keywords } from "../calls/keywords.ts";
import { AttributeError, TypeError } from "../exceptions/hierarchy.ts";
import { type_name } from "../names.ts";
import { str } from "../repr/str.ts";
import { special } from "../special.ts";
import { truth } from "../truth.ts";
import { redirected } from "./redirected.ts";
import { plain } from "../derived/plain.ts";

/** The keyword arguments of `print`. */
interface PrintOptions {
  readonly sep?: string | null;
  readonly end?: string | null;
  readonly file?: unknown;
  readonly flush?: unknown;
}

const option_names: ReadonlySet<string> = /* @__PURE__ */ new Set(["sep", "end", "file", "flush"]);

/** The built-in `print`: `print(a, b, { sep: ", ", end: "" })`. */
export function print(...values: any[]): null {
  if (values.length === 1 && typeof values[0] === "string" && redirected.stdout === undefined) {
    current_host().stdout.write(`${values[0]}\n`);
    return null;
  }
  const options: PrintOptions = is_keywords(values.at(-1)) ? values.pop() : {};
  for (const name of Object.keys(options)) {
    if (!option_names.has(name)) throw new TypeError(`print() got an unexpected keyword argument '${name}'`);
  }
  const separator = text_option(options.sep, " ", "sep");
  const end = text_option(options.end, "\n", "end");
  const { stdout } = current_host();
  const file = options.file ?? (redirected.stdout === undefined ? stdout : redirected.stdout);
  if (file === null) return null;
  if (file === stdout) write_together(values, separator, end);
  else write_apart(file as Writer, values, separator, end);
  if (truth(options.flush)) special(file, "flush")?.call(file);
  return null;
}

function text_option(value: unknown, otherwise: string, name: string): string {
  if (value === undefined || value === null) return otherwise;
  const text = plain(value);
  if (typeof text === "string") return text;
  throw new TypeError(`${name} must be None or a string, not ${type_name(value)}`);
}

interface Writer {
  readonly write?: (text: string) => unknown;
}

/** Writes to a file of the program's, piece by piece as CPython does. */
function write_apart(file: Writer, values: readonly unknown[], separator: string, end: string): void {
  const { write } = file;
  if (write === undefined) throw new AttributeError(`'${type_name(file)}' object has no attribute 'write'`);
  for (const [index, value] of values.entries()) {
    if (index > 0) write.call(file, separator);
    write.call(file, str(value));
  }
  write.call(file, end);
}

/** Writes to standard output at once, but what stands before a value whose text fails, or that may print by itself. */
function write_together(values: readonly unknown[], separator: string, end: string): void {
  let text = "";
  try {
    for (const [index, value] of values.entries()) {
      if (index > 0) text += separator;
      if (text !== "" && may_print(value)) {
        current_host().stdout.write(text);
        text = "";
      }
      text += str(value);
    }
    text += end;
  } finally {
    current_host().stdout.write(text);
  }
}

/** An object of the program, whose `__str__` is its own. */
function may_print(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return !Object.hasOwn(value.constructor ?? Object, "__builtin__");
}
