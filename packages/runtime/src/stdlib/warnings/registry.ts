import { warning_route } from "../../program/warn.ts";
import { Dict } from "../../python/values/dict.ts";
import { issue_report } from "./issue.ts";

/** Which warnings were shown, by the module that they are for (`__warningregistry__` in CPython). */
const places = /* @__PURE__ */ new Map<string, Dict>();

/** What was shown for a module. */
export function shown_in(module: string): Dict {
  let shown = places.get(module);
  if (shown === undefined) places.set(module, (shown = new Dict()));
  return shown;
}

/** How often the filters have changed: a registry of the program's own is good for as long as they stay. */
const filters = { version: 0 };

/** A registry that `warn_explicit` is given, without what was shown under other filters. */
export function checked_registry(registry: Dict): Dict {
  if (registry.get("version", 0) === filters.version) return registry;
  registry.clear();
  registry.__setitem__("version", filters.version);
  return registry;
}

/** Each place may warn again: the filters have changed. From here on they decide about the runtime's own warnings too. */
export function forget_places(): void {
  places.clear();
  filters.version += 1;
  warning_route.issue = issue_report;
}
