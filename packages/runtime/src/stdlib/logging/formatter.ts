import { traceback_text } from "../../program/traceback.ts";
import { call } from "../../python/calls/call.ts";
import { BaseException, KeyError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { format_map } from "../../python/format/braces.ts";
import { percent_format } from "../../python/format/percent.ts";
import { str } from "../../python/repr/str.ts";
import { truth } from "../../python/truth.ts";
import { Dict } from "../../python/values/dict.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { localtime, strftime } from "../time/index.ts";
import { attributes_of, type LogRecord } from "./record.ts";

/** One of the three ways to write a format (`Lib/logging/__init__.py: PercentStyle`). */
interface Style {
  readonly default_format: string;
  /** Whether a format asks for the time. */
  readonly uses_time: RegExp;
  /** What a format must have, so that mistakes are seen early. */
  readonly valid: RegExp;
  readonly fill: (format: string, values: Dict<string, unknown>) => string;
}

const styles: Readonly<Record<string, Style>> = {
  "%": {
    default_format: "%(message)s",
    uses_time: /%\(asctime\)/,
    valid: /%\(\w+\)[#0+ -]*(?:\*|\d+)?(?:\.(?:\*|\d+))?[diouxefgcrsa%]/i,
    fill: (format, values) => percent_format(format, values),
  },
  "{": {
    default_format: "{message}",
    uses_time: /\{asctime/,
    valid: /\{(?:\d+|\w+)(?:\.\w+|\[[^\]]+\])*(?:![rsa])?(?::[^{}]*)?\}/,
    fill: (format, values) => format_map(format, values),
  },
  $: {
    default_format: "${message}",
    uses_time: /\$asctime|\$\{asctime\}/,
    valid: /\$(?:\{\w+\}|\w+)/,
    fill: substituted,
  },
};

/** Turns a record into text: `Formatter("%(asctime)s %(levelname)s %(message)s")`. */
export class Formatter {
  static readonly __name__: string = "Formatter";
  static readonly __module__: string = "logging";

  /** Makes the parts of a time from seconds since the epoch: `time.localtime`, or `time.gmtime`. */
  static converter: any = localtime;
  declare converter: any;
  declare datefmt: string | null;
  declare _fmt: string;
  declare _style_name: string;
  declare _defaults: Dict<string, unknown> | null;
  default_time_format = "%Y-%m-%d %H:%M:%S";
  default_msec_format: string | null = "%s,%03d";

  constructor(
    fmt: string | null = null,
    datefmt: string | null = null,
    style = "%",
    validate = true,
    { defaults = null }: { defaults?: any } = {},
  ) {
    const chosen = Object.hasOwn(styles, style) ? styles[style] : undefined;
    if (chosen === undefined) throw new ValueError(`Style must be one of: ${Object.keys(styles).join(",")}`);
    this._style_name = style;
    this._fmt = fmt ?? chosen.default_format;
    this._defaults = defaults;
    if (validate && !chosen.valid.test(this._fmt))
      throw new ValueError(`Invalid format '${this._fmt}' for '${style === "$" ? "$" : style}' style`);
    this.datefmt = datefmt;
  }

  /** The time of a record, by a format of `time.strftime`; without one, ISO 8601 with milliseconds. */
  formatTime(record: any, datefmt: string | null = null): string {
    const converter: unknown = Object.hasOwn(this, "converter") ? this.converter : converter_of(this.constructor);
    const parts = call(converter, record.created) as Tuple;
    if (datefmt !== null && datefmt !== "") return strftime(datefmt, parts);
    const text = strftime(this.default_time_format, parts);
    return this.default_msec_format === null
      ? text
      : percent_format(this.default_msec_format, Tuple.of(text, record.msecs));
  }

  /** An exception with its traceback, without a line end. */
  formatException(exc_info: any): string {
    const error: unknown = exc_info instanceof Tuple ? exc_info.at(1) : exc_info;
    return error instanceof BaseException ? traceback_text(error).replace(/\n$/, "") : "NoneType: None";
  }

  formatStack(stack_info: string): string {
    return stack_info;
  }

  usesTime(): boolean {
    return styles[this._style_name]!.uses_time.test(this._fmt);
  }

  /** The format filled with the record's attributes. */
  formatMessage(record: any): string {
    const values = attributes_of(record);
    for (const [name, value] of this._defaults?.raw$entries() ?? []) if (!values.has(name)) values.set(name, value);
    try {
      return styles[this._style_name]!.fill(this._fmt, values);
    } catch (error) {
      if (!(error instanceof KeyError)) throw error;
      throw new ValueError(`Formatting field not found in record: ${str(error)}`);
    }
  }

  /** The text of a record: its message, the exception below it. */
  format(record: any): string {
    record.message = record.getMessage();
    if (this.usesTime()) record.asctime = this.formatTime(record, this.datefmt);
    let text = this.formatMessage(record);
    if (truth(record.exc_info)) record.exc_text ??= this.formatException(record.exc_info);
    if (truth(record.exc_text)) text = joined(text, record.exc_text!);
    return truth(record.stack_info) ? joined(text, this.formatStack(record.stack_info!)) : text;
  }
}

function joined(text: string, below: string): string {
  return text.endsWith("\n") ? text + below : `${text}\n${below}`;
}

function converter_of(cls: Function): unknown {
  return Reflect.get(cls, "converter");
}

/** `$name` and `${name}`, as `string.Template.substitute`. */
function substituted(format: string, values: Dict<string, unknown>): string {
  return format.replaceAll(/\$(?:(\$)|\{(\w+)\}|(\w+))/g, (_whole, dollar?: string, braced?: string, bare?: string) => {
    if (dollar !== undefined) return "$";
    const name = braced ?? bare ?? "";
    if (!values.has(name)) throw new KeyError(name);
    return str(values.get(name));
  });
}

/** Formats several records as one text. */
export class BufferingFormatter {
  static readonly __name__: string = "BufferingFormatter";
  static readonly __module__: string = "logging";

  declare linefmt: any;

  constructor(linefmt: any = null) {
    this.linefmt = linefmt ?? new Formatter();
  }

  formatHeader(_records: any): string {
    return "";
  }

  formatFooter(_records: any): string {
    return "";
  }

  format(records: LogRecord[]): string {
    if (records.length === 0) return "";
    const lines = records.map((record) => (this.linefmt as Formatter).format(record));
    return this.formatHeader(records) + lines.join("") + this.formatFooter(records);
  }
}
