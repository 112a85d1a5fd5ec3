import { current_host } from "../../host/current.ts";
import { traceback_text } from "../../program/traceback.ts";
import { getattr, hasattr } from "../../python/attributes/getattr.ts";
import { call_method } from "../../python/calls/call_method.ts";
import {
  type BaseException,
  Exception,
  NotImplementedError,
  RecursionError,
} from "../../python/exceptions/hierarchy.ts";
import { exception } from "../../python/exceptions/native.ts";
import { class_name } from "../../python/names.ts";
import { repr } from "../../python/repr/repr.ts";
import { str } from "../../python/repr/str.ts";
import { truth } from "../../python/truth.ts";
import { stderr } from "../sys.ts";
import { Filterer } from "./filters.ts";
import { Formatter } from "./formatter.ts";
import { check_level, getLevelName, NOTSET, WARNING } from "./levels.ts";
import { LogRecord } from "./record.ts";

/** Whether errors of handlers are shown; programs in production set it to False. */
export const settings: { raiseExceptions: boolean } = { raiseExceptions: true };

const named = /* @__PURE__ */ new Map<string, Handler>();
/** The handlers in the order in which they were made. */
const handlers: Handler[] = [];

/** Brings records somewhere: the base of all handlers. */
export class Handler extends Filterer {
  static override readonly __name__: string = "Handler";
  static override readonly __module__: string = "logging";

  declare level: number;
  formatter: any = null;
  _name: string | null = null;
  _closed = false;

  constructor(level: any = NOTSET) {
    super();
    this.level = check_level(level);
    handlers.push(this);
  }

  get name(): string | null {
    return this._name;
  }

  set name(name: string | null) {
    if (this._name !== null) named.delete(this._name);
    this._name = name;
    if (name !== null) named.set(name, this);
  }

  get_name(): string | null {
    return this._name;
  }

  set_name(name: string | null): null {
    this.name = name;
    return null;
  }

  createLock(): null {
    return null;
  }

  acquire(): null {
    return null;
  }

  release(): null {
    return null;
  }

  setLevel(level: any): null {
    this.level = check_level(level);
    return null;
  }

  setFormatter(formatter: any): null {
    this.formatter = formatter;
    return null;
  }

  format(record: any): string {
    return call_method(this.formatter ?? default_formatter(), "format", record) as string;
  }

  /** Writes a record: what handlers are extended for. */
  emit(_record: any): any {
    throw new NotImplementedError("emit must be implemented by Handler subclasses");
  }

  /** Emits a record that the filters let through. */
  handle(record: any): any {
    const passed: unknown = this.filter(record);
    if (!truth(passed)) return passed;
    const emitted = passed instanceof LogRecord ? passed : record;
    call_method(this, "emit", emitted);
    return emitted;
  }

  flush(): any {
    return null;
  }

  close(): any {
    this._closed = true;
    if (this._name !== null) named.delete(this._name);
    return null;
  }

  /** Shows an error that emitting a record raised. */
  handleError(record: any): any {
    report(record, this._failure);
    return null;
  }

  /** What emitting raised last. */
  _failure: BaseException | null = null;

  __repr__(): string {
    return `<${class_name(this.constructor)} (${String(getLevelName(this.level))})>`;
  }
}

const defaults: { formatter: Formatter | null } = { formatter: null };

function default_formatter(): Formatter {
  return (defaults.formatter ??= new Formatter());
}

function report(record: LogRecord, error: BaseException | null): void {
  if (!settings.raiseExceptions) return;
  const { stderr: output } = current_host();
  const traceback = error === null ? "" : traceback_text(error);
  output.write(`--- Logging error ---\n${traceback}Message: ${repr(record.msg)}\nArguments: ${repr(record.args)}\n`);
  output.flush();
}

/** Writes records to a stream, a line each; without a stream, to `sys.stderr`. */
export class StreamHandler extends Handler {
  static override readonly __name__: string = "StreamHandler";
  static override readonly __module__: string = "logging";

  terminator = "\n";
  stream: any;

  constructor(stream: any = null) {
    super();
    this.stream = stream ?? stderr;
  }

  override flush(): any {
    if (this.stream !== null && hasattr(this.stream, "flush")) call_method(this.stream, "flush");
    return null;
  }

  override emit(record: any): any {
    try {
      const text = call_method(this, "format", record) as string;
      call_method(this.stream, "write", text + this.terminator);
      call_method(this, "flush");
    } catch (thrown) {
      const error = exception(thrown);
      if (error instanceof RecursionError || !(error instanceof Exception)) throw error;
      this._failure = error;
      call_method(this, "handleError", record);
    }
    return null;
  }

  /** Writes elsewhere from now on; gives the former stream, None where it is the same. */
  setStream(stream: any): any {
    if (stream === this.stream) return null;
    const former: unknown = this.stream;
    call_method(this, "flush");
    this.stream = stream;
    return former;
  }

  override __repr__(): string {
    const name = str(getattr(this.stream, "name", ""));
    return `<${class_name(this.constructor)} ${name === "" ? "" : `${name} `}(${String(getLevelName(this.level))})>`;
  }
}

/** Writes nothing: for libraries that leave it to the program. */
export class NullHandler extends Handler {
  static override readonly __name__: string = "NullHandler";
  static override readonly __module__: string = "logging";

  override handle(_record: any): any {
    return null;
  }

  override emit(_record: any): any {
    return null;
  }
}

/** Where records go when no handler is found: to whatever `sys.stderr` is then. */
class LastResort extends StreamHandler {
  static override readonly __name__: string = "_StderrHandler";
  static override readonly __module__: string = "logging";

  constructor() {
    super();
    handlers.pop();
    this.level = WARNING;
    Object.defineProperty(this, "stream", { get: () => stderr as unknown });
  }
}

const last: { handler: LastResort | null } = { handler: null };

/** The handler of records for which the program has none. */
export function last_resort(): Handler {
  return (last.handler ??= new LastResort());
}

/** The handler that has a name; None where there is none. */
export function getHandlerByName(name: string): Handler | null {
  return named.get(name) ?? null;
}

/** The names of all handlers that have one. */
export function getHandlerNames(): string[] {
  return [...named.keys()];
}

/** Flushes and closes all handlers, the newest first. */
export function shutdown(): null {
  for (const handler of handlers.splice(0).toReversed()) {
    call_method(handler, "flush");
    call_method(handler, "close");
  }
  return null;
}
