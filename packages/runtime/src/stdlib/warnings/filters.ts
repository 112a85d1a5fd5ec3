/** The list of filters that decides what comes of a warning (`Lib/warnings.py`). */
import { contains } from "../../python/items/contains.ts";
import { eq } from "../../python/comparison/equality.ts";
import { isinstance } from "../../python/builtins/classes.ts";
import { TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import * as categories from "../../python/exceptions/warnings.ts";
import { is_type } from "../../python/names.ts";
import { repr } from "../../python/repr/repr.ts";
import { truth } from "../../python/truth.ts";
import { is_subclass } from "../../python/types/checks.ts";
import { int } from "../../python/types/number_types.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { FilterPattern } from "./pattern.ts";
import { forget_places } from "./registry.ts";

/** What a filter may say. */
const actions: ReadonlySet<unknown> = new Set(["error", "ignore", "always", "default", "module", "once"]);

/** The filters that CPython begins with. */
function usual(): Tuple[] {
  const { DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning } = categories;
  const ignored = [DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning];
  return [
    Tuple.of("default", null, DeprecationWarning, "__main__", 0),
    ...ignored.map((category) => Tuple.of("ignore", null, category, null, 0)),
  ];
}

/** `(action, message, category, module, lineno)` each; the first that fits a warning decides. */
export let filters: any = /* @__PURE__ */ usual();

/** Puts another list in its place. */
export function set_filters(list: any): void {
  filters = list;
  forget_places();
}

/** Adds a filter that takes all messages and modules. */
export function simplefilter(
  action: any,
  category: any = categories.Warning,
  lineno: any = 0,
  append: any = false,
): null {
  check_action(action);
  check_line(lineno);
  return add(Tuple.of(action, null, category, null, lineno), append);
}

/** Adds a filter: the patterns are of Python's `re`, the message's without regard to case. */
export function filterwarnings(
  action: any,
  message: any = "",
  category: any = categories.Warning,
  module: any = "",
  lineno: any = 0,
  append: any = false,
): null {
  check_action(action);
  if (typeof message !== "string") throw new TypeError("message must be a string");
  if (!is_type(category) || !is_subclass(category, categories.Warning))
    throw new TypeError("category must be a Warning subclass");
  if (typeof module !== "string") throw new TypeError("module must be a string");
  check_line(lineno);
  const texts = message === "" ? null : new FilterPattern(message, true);
  const modules = module === "" ? null : new FilterPattern(module, false);
  return add(Tuple.of(action, texts, category, modules, lineno), append);
}

/** Takes all filters away: every warning is shown once for each place. */
export function resetwarnings(): null {
  (filters as unknown[]).length = 0;
  forget_places();
  return null;
}

function check_action(action: unknown): void {
  if (!actions.has(action)) throw new ValueError(`invalid action: ${repr(action)}`);
}

function check_line(line: unknown): void {
  if (!isinstance(line, int as never)) throw new TypeError("lineno must be an int");
  if ((line as number) < 0) throw new ValueError("lineno must be an int >= 0");
}

/** A filter stands in the list once: at the front, unless it is to be the last. */
function add(filter: Tuple, append: unknown): null {
  const list = filters as unknown[];
  if (truth(append)) {
    if (!contains(list, filter)) list.push(filter);
  } else {
    const known = list.findIndex((each) => truth(eq(each, filter)));
    if (known >= 0) list.splice(known, 1);
    list.unshift(filter);
  }
  forget_places();
  return null;
}
