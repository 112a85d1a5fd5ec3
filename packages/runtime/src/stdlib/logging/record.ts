import { running } from "../../asyncio/running.ts";
import { capture_stack } from "../../coroutines/crossings.ts";
import { current_host } from "../../host/current.ts";
import { type Frame, frames_of_stack } from "../../program/frames.ts";
import { percent_format } from "../../python/format/percent.ts";
import { str } from "../../python/repr/str.ts";
import { truth } from "../../python/truth.ts";
import { Dict } from "../../python/values/dict.ts";
import { box } from "../../python/values/float.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { getLevelName } from "./levels.ts";

/** What `relativeCreated` counts from. */
const started = /* @__PURE__ */ current_time();

/** What is known of the place of a logging call, and the name of the attribute. */
const places = {
  pathname: (frame: Frame): unknown => frame.file,
  filename: (frame: Frame): unknown => base_name(frame.file),
  module: (frame: Frame): unknown => base_name(frame.file).replace(/(?!^)\.[^.]*$/, ""),
  lineno: (frame: Frame): unknown => frame.line,
  funcName: (frame: Frame): unknown => frame.name,
} as const;

/** One event that is logged (`Lib/logging/__init__.py: LogRecord`). */
export class LogRecord {
  static readonly __name__: string = "LogRecord";
  static readonly __module__: string = "logging";

  declare name: string;
  declare msg: any;
  declare args: any;
  declare levelname: string;
  declare levelno: number;
  declare exc_info: any;
  declare exc_text: string | null;
  declare stack_info: string | null;
  declare created: any;
  declare msecs: any;
  declare relativeCreated: any;
  declare thread: number;
  declare threadName: string;
  declare processName: string;
  declare taskName: string | null;
  declare message: string;
  declare asctime: string;

  constructor(
    name: string,
    level: number,
    pathname: any,
    lineno: any,
    msg: any,
    args: any,
    exc_info: any = null,
    func: any = null,
    sinfo: any = null,
  ) {
    const now = current_time();
    this.name = name;
    this.msg = msg;
    this.args = arguments_of(args);
    this.levelname = getLevelName(level) as string;
    this.levelno = level;
    const frame = { file: pathname ?? "(unknown file)", line: lineno ?? 0, name: func, text: "", column: 0 };
    for (const [key, read] of Object.entries(places)) (this as Record<string, unknown>)[key] = read(frame);
    this.exc_info = exc_info;
    this.exc_text = null;
    this.stack_info = sinfo;
    this.created = box(now);
    this.msecs = box(Math.floor((now - Math.floor(now)) * 1000));
    this.relativeCreated = box((now - started) * 1000);
    this.thread = 1;
    this.threadName = "MainThread";
    this.processName = "MainProcess";
    this.taskName = running.task?.get_name() ?? null;
  }

  /** The message with its arguments. */
  getMessage(): string {
    const text = str(this.msg);
    return truth(this.args) ? percent_format(text, this.args) : text;
  }

  __repr__(): string {
    const { pathname, lineno } = this as unknown as { pathname: unknown; lineno: unknown };
    return `<LogRecord: ${this.name}, ${this.levelno}, ${str(pathname)}, ${str(lineno)}, "${str(this.msg)}">`;
  }
}

/** A single dict stands for the arguments that the message names. */
function arguments_of(args: any): any {
  const only: unknown = args instanceof Tuple && args.length === 1 ? args.at(0) : null;
  return only instanceof Dict && only.size > 0 ? only : args;
}

/** The function that the program has called to log: what stands below it on the stack is the program's. */
const entry: { called: Function | null } = { called: null };

/** Does what a call to log does; of calls within each other, the outermost is the program's. */
export function from_call<T>(called: Function, log: () => T): T {
  if (entry.called !== null) return log();
  entry.called = called;
  try {
    return log();
  } finally {
    entry.called = null;
  }
}

/** The stack at the call to log. */
export function calling_stack(): string {
  return capture_stack(entry.called ?? calling_stack).stack ?? "";
}

/** Lets a record find its place when somebody asks: reading a stack costs more than the rest of a call. */
export function place_at_stack(record: LogRecord, stack: string, stacklevel: number): void {
  let found: Frame | undefined;
  const frame = (): Frame => (found ??= frames_of_stack(stack).at(-stacklevel) ?? nowhere);
  for (const [name, read] of Object.entries(places)) {
    Object.defineProperty(record, name, {
      enumerable: true,
      configurable: true,
      get: () => read(frame()),
      set: (value: unknown) => {
        Object.defineProperty(record, name, { value, writable: true, enumerable: true, configurable: true });
      },
    });
  }
}

const nowhere: Frame = { file: "(unknown file)", line: 0, name: "(unknown function)", text: "", column: 0 };

function base_name(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function current_time(): number {
  return current_host().wall_time();
}

/** What makes records: a class, or a function with its parameters. */
export const factory: { make: any } = { make: LogRecord };

/** What makes the records of all loggers. */
export function getLogRecordFactory(): any {
  return factory.make;
}

/** Replaces what makes the records of all loggers. */
export function setLogRecordFactory(made: any): null {
  factory.make = made;
  return null;
}

/** A record whose attributes a dict gives. */
export function makeLogRecord(attributes: any): LogRecord {
  const record = new LogRecord(null as never, null as never, "", 0, "", Tuple.of(), null, null);
  for (const [name, value] of attributes.raw$entries()) (record as unknown as Record<string, unknown>)[name] = value;
  return record;
}

/** The attributes of a record, as a dict that formats read by name. */
export function attributes_of(record: LogRecord): Dict<string, unknown> {
  return new Dict(Object.keys(record).map((name) => [name, Reflect.get(record, name) ?? null]));
}
