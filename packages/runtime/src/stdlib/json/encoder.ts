import { call_method } from "../../python/calls/call_method.ts";
import { SIGNATURE } from "../../python/calls/signature.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { plain } from "../../python/derived/plain.ts";
import { repeat_text } from "../../python/operators/repeat_text.ts";
import { is_integral } from "../../python/values/integers.ts";
import { truth } from "../../python/truth.ts";
import { class_text } from "./class_text.ts";
import { unpack } from "../../python/iteration/unpack.ts";
import { type Format, Writer } from "./writer.ts";

/** Keyword arguments of an encoder. */
export interface EncoderOptions {
  skipkeys?: unknown;
  ensure_ascii?: unknown;
  check_circular?: unknown;
  allow_nan?: unknown;
  sort_keys?: unknown;
  indent?: unknown;
  separators?: unknown;
  default?: unknown;
}

/** Makes JSON of values (`Lib/json/encoder.py`). */
export class JSONEncoder {
  static readonly [SIGNATURE]: string =
    "*, skipkeys=…, ensure_ascii=…, check_circular=…, allow_nan=…, sort_keys=…, indent=…, separators=…, default=…";
  static readonly __name__: string = "JSONEncoder";
  static readonly __module__: string = "json.encoder";

  static item_separator: any = ", ";
  static key_separator: any = ": ";

  static {
    Object.assign(this.prototype, { item_separator: ", ", key_separator: ": " });
  }

  declare item_separator: any;
  declare key_separator: any;
  skipkeys: any;
  ensure_ascii: any;
  check_circular: any;
  allow_nan: any;
  sort_keys: any;
  indent: any;

  constructor(options: EncoderOptions = {}) {
    this.skipkeys = options.skipkeys ?? false;
    this.ensure_ascii = options.ensure_ascii ?? true;
    this.check_circular = options.check_circular ?? true;
    this.allow_nan = options.allow_nan ?? true;
    this.sort_keys = options.sort_keys ?? false;
    this.indent = options.indent ?? null;
    const separators = options.separators ?? null;
    if (separators !== null) [this.item_separator, this.key_separator] = unpack(separators, 2);
    else if (this.indent !== null) this.item_separator = ",";
    const fallback = options.default ?? null;
    if (fallback !== null) Object.assign(this, { default: fallback });
  }

  /** What stands for a value that JSON has not; for subclasses. Raises TypeError. */
  default(o: any): any {
    throw new TypeError(`Object of type ${class_text(o)} is not JSON serializable`);
  }

  /** The JSON of a value, as one text. */
  encode(o: any): string {
    let text = "";
    const chunks: Iterable<string> =
      this.iterencode === JSONEncoder.prototype.iterencode ? this.#chunks(o) : call_method(this, "iterencode", o, true);
    for (const chunk of chunks) text += chunk;
    return text;
  }

  /** The JSON of a value, piece by piece. */
  iterencode(o: any, _one_shot: any = false): any {
    return this.#chunks(o);
  }

  #chunks(o: unknown): Iterator<string> & Iterable<string> {
    return new Writer(this.#format()).chunks(o);
  }

  #format(): Format {
    return {
      item_separator: this.item_separator,
      key_separator: this.key_separator,
      indent: indentation(this.indent),
      is_ascii: truth(this.ensure_ascii),
      allows_nan: truth(this.allow_nan),
      sorts_keys: truth(this.sort_keys),
      skips_keys: truth(this.skipkeys),
      checks_circles: truth(this.check_circular),
      replaced: (o) => call_method(this, "default", o),
    };
  }
}

/** What each level is indented by; null: all in one line. */
function indentation(indent: unknown): string | null {
  const value = plain(indent);
  if (value === null || typeof value === "string") return value;
  return is_integral(value) ? repeat_text(" ", value) : (value as string);
}
