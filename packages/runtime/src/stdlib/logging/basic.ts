import { take_keywords } from "../../python/calls/keywords.ts";
import { ValueError } from "../../python/exceptions/hierarchy.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { truth } from "../../python/truth.ts";
import { FileHandler } from "./file_handler.ts";
import { Formatter } from "./formatter.ts";
import { type Handler, StreamHandler } from "./handlers.ts";
import { check_level, CRITICAL } from "./levels.ts";
import { manager } from "./manager.ts";
import { from_call } from "./record.ts";

const formats: Readonly<Record<string, string>> = {
  "%": "%(levelname)s:%(name)s:%(message)s",
  "{": "{levelname}:{name}:{message}",
  $: "${levelname}:${name}:${message}",
};

/** Keyword arguments of `basicConfig`. */
interface Configuration {
  filename?: any;
  filemode?: string;
  format?: string;
  datefmt?: string | null;
  style?: string;
  level?: any;
  stream?: any;
  handlers?: any;
  force?: boolean;
  encoding?: string | null;
  errors?: string | null;
}

/** Gives the root logger a handler with a format, unless it has one. Raises ValueError for what contradicts itself. */
export function basicConfig(given: Configuration = {}): null {
  const { root } = manager;
  if (truth(given.force ?? false)) {
    for (const handler of root.handlers.splice(0)) {
      handler.flush();
      handler.close();
    }
  }
  if (root.handlers.length > 0) return null;
  const handlers = handlers_of(given);
  const style = given.style ?? "%";
  const fallback = Object.hasOwn(formats, style) ? formats[style] : undefined;
  if (fallback === undefined) throw new ValueError(`Style must be one of: ${Object.keys(formats).join(",")}`);
  const formatter = new Formatter(given.format ?? fallback, given.datefmt ?? null, style);
  for (const handler of handlers) {
    handler.formatter ??= formatter;
    root.addHandler(handler);
  }
  if ((given.level ?? null) !== null) root.setLevel(given.level);
  return null;
}

function handlers_of(given: Configuration): readonly Handler[] {
  const { filename = null, stream = null, handlers = null } = given;
  if (handlers !== null) {
    if (filename !== null || stream !== null)
      throw new ValueError("'stream' or 'filename' should not be specified together with 'handlers'");
    return [...iterate(handlers)] as Handler[];
  }
  if (filename !== null && stream !== null)
    throw new ValueError("'stream' and 'filename' should not be specified together");
  if (filename === null) return [new StreamHandler(stream)];
  const errors = given.errors ?? "backslashreplace";
  return [new FileHandler(filename, given.filemode ?? "a", given.encoding ?? null, false, errors)];
}

/** Disables all calls of a level and below. */
export function disable(level: any = CRITICAL): null {
  manager.disable = check_level(level);
  return null;
}

/** A call of the root logger, which gets a handler where it has none. */
function of_root(called: Function, name: "debug" | "info" | "warning" | "error" | "critical", args: any[]): null {
  if (manager.root.handlers.length === 0) basicConfig();
  return from_call(called, () => manager.root[name](...args));
}

/** Logs with the level DEBUG by the logger above all others. */
export function debug(...args: any[]): null {
  return of_root(debug, "debug", args);
}

/** Logs with the level INFO by the logger above all others. */
export function info(...args: any[]): null {
  return of_root(info, "info", args);
}

/** Logs with the level WARNING by the logger above all others. */
export function warning(...args: any[]): null {
  return of_root(warning, "warning", args);
}

/** Logs with the level ERROR by the logger above all others. */
export function error(...args: any[]): null {
  return of_root(error, "error", args);
}

/** Logs an error with the exception that is being handled. */
export function exception(...args: any[]): null {
  const keywords = take_keywords(args);
  return of_root(exception, "error", [...args, { exc_info: true, ...keywords }]);
}

/** Logs with the level CRITICAL by the logger above all others. */
export function critical(...args: any[]): null {
  return of_root(critical, "critical", args);
}

/** Logs with a level of its own. */
export function log(level: any, ...args: any[]): null {
  if (manager.root.handlers.length === 0) basicConfig();
  return from_call(log, () => manager.root.log(level, ...args));
}
