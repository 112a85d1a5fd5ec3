import { callers_of } from "../../program/callers.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { UserWarning, Warning } from "../../python/exceptions/warnings.ts";
import { is_type, type_name } from "../../python/names.ts";
import { is_subclass } from "../../python/types/checks.ts";
import { Dict } from "../../python/values/dict.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { issue } from "./issue.ts";
import { checked_registry, shown_in } from "./registry.ts";

import type { Caller } from "../../program/frames.ts";

interface Options {
  skip_file_prefixes?: any;
}

/** Where the stack does not go so far down. */
const outside: Caller = { file: "<sys>", line: 0, text: "", module: "sys" };

/** Warns, at the place of the caller or, with `stacklevel`, of who called that (`Python/_warnings.c: setup_context`). */
export function warn(
  message: any,
  category: any = null,
  stacklevel: any = 1,
  source: any = null,
  { skip_file_prefixes = Tuple.of() }: Options = {},
): null {
  const cls = category_of(message, category);
  if (!(skip_file_prefixes instanceof Tuple))
    throw new TypeError(`warn() argument 'skip_file_prefixes' must be tuple, not ${type_name(skip_file_prefixes)}`);
  const { file, line, module } = place_of_caller(Number(stacklevel), skip_file_prefixes.items as readonly string[]);
  issue({ message, category: cls, file, line, module, source, shown: shown_in(module) });
  return null;
}

function category_of(message: unknown, category: unknown): unknown {
  if (message instanceof Warning) return message.constructor;
  if (category === null) return UserWarning;
  if (is_type(category) && is_subclass(category, Warning)) return category;
  throw new TypeError(`category must be a Warning subclass, not '${type_name(category)}'`);
}

function place_of_caller(level: number, skipped: readonly string[]): Caller {
  const callers = callers_of(warn);
  const depth = skipped.length > 0 ? Math.max(2, level) : level;
  if (depth <= 1) return callers[0] ?? outside;
  const others = callers.slice(1).filter(({ file }) => !skipped.some((prefix) => file.startsWith(prefix)));
  return others[depth - 2] ?? outside;
}

/** Warns of a place that is given. */
export function warn_explicit(
  message: any,
  category: any,
  filename: any,
  lineno: any,
  module: any = null,
  registry: any = null,
  _module_globals: any = null,
  source: any = null,
): null {
  const shown = registry instanceof Dict ? checked_registry(registry) : new Dict();
  issue({
    message,
    category,
    file: filename,
    line: Number(lineno),
    module: module ?? module_of(filename),
    source,
    shown,
  });
  return null;
}

function module_of(filename: string): string {
  return (filename === "" ? "<unknown>" : filename).replace(/\.py$/i, "");
}
