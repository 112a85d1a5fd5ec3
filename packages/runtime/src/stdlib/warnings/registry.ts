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

/** Each place may warn again: the filters have changed. From here on they decide about the runtime's own warnings too. */
export function forget_places(): void {
  places.clear();
  warning_route.issue = issue_report;
}
