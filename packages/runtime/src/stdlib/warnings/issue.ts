/** What comes of a warning: the filters say (`Lib/warnings.py: warn_explicit`). */
import { RuntimeError } from "../../python/exceptions/hierarchy.ts";
import * as categories from "../../python/exceptions/warnings.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { getitem } from "../../python/items/getitem.ts";
import { call_method } from "../../python/calls/call_method.ts";
import { repr } from "../../python/repr/repr.ts";
import { str } from "../../python/repr/str.ts";
import { truth } from "../../python/truth.ts";
import { is_subclass } from "../../python/types/checks.ts";
import { Dict } from "../../python/values/dict.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { call } from "../../python/calls/call.ts";
import { filters } from "./filters.ts";
import { shown_in } from "./registry.ts";
import { show_message } from "./show.ts";
import { WarningMessage } from "./message.ts";

import type { WarningReport } from "../../program/warn.ts";

type Category = new (...args: any[]) => categories.Warning;

/** A warning, and the place that it is for. */
export interface Issue {
  /** A warning, or the argument of one. */
  readonly message: unknown;
  readonly category: unknown;
  readonly file: string;
  readonly line: number;
  readonly module: string;
  readonly source: unknown;
  /** What was shown for the module already. */
  readonly shown: Dict;
}

/** The warnings of which a category is shown once, wherever they come from. */
const shown_once = /* @__PURE__ */ new Dict();

/** A filter that fits, taken apart. */
interface Decision {
  readonly action: unknown;
  readonly filter: unknown;
}

/** Shows the warning, raises it, or does nothing, as the filters say. */
export function issue({ message, category: given, file, line, module, source, shown }: Issue): void {
  const is_made = message instanceof categories.Warning;
  const category = is_made ? message.constructor : given;
  const text: unknown = is_made ? str(message) : message;
  const key = Tuple.of(text, category, line);
  if (truth(shown.get(key, false))) return;
  const { action, filter } = decide(text, category, module, line);
  if (action === "ignore") return;
  const warning: unknown = is_made ? message : call(category, message);
  if (action === "error") throw warning;
  if (is_known(action, filter, { key, shown })) return;
  show_message(new WarningMessage(warning, category, file, line, null, null, source));
}

/** A warning of the runtime itself. */
export function issue_report({ category, message, file, line, module }: WarningReport): void {
  const Category = (categories as unknown as Record<string, Category>)[category] ?? categories.RuntimeWarning;
  issue({ message, category: Category, file, line, module, source: null, shown: shown_in(module) });
}

function decide(text: unknown, category: unknown, module: string, line: number): Decision {
  for (const filter of iterate(filters) as Iterable<unknown>) {
    const [action, message, cat, mod, lineno] = [0, 1, 2, 3, 4].map((index) => getitem(filter, index) as unknown);
    const fits =
      matches(message, text) &&
      is_subclass(category as Function, cat as Function) &&
      matches(mod, module) &&
      (lineno === 0 || lineno === line);
    if (fits) return { action, filter };
  }
  return { action: "default", filter: null };
}

/** Whether a filter's pattern, text or None takes a text. */
function matches(pattern: unknown, text: unknown): boolean {
  if (pattern === null) return true;
  return typeof pattern === "string" ? pattern === text : truth(call_method(pattern, "match", text));
}

/** Whether the warning was shown before, as far as the action asks; it counts as shown from now on. */
function is_known(action: unknown, filter: unknown, { key, shown }: { key: Tuple; shown: Dict }): boolean {
  if (action === "always") return false;
  const [text, category] = key.items as [unknown, unknown];
  if (action !== "default" && action !== "once" && action !== "module")
    throw new RuntimeError(`Unrecognized action (${repr(action)}) in warnings.filters:\n ${str(filter)}`);
  shown.__setitem__(key, true);
  if (action === "default") return false;
  const place = action === "once" ? Tuple.of(text, category) : Tuple.of(text, category, 0);
  const registry = action === "once" ? shown_once : shown;
  const is_old = truth(registry.get(place, false));
  registry.__setitem__(place, true);
  return is_old;
}
