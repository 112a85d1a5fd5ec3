import { kwargs } from "./call.ts";
import { is_keywords } from "./keywords.ts";

/** The arguments that a function got, as `call` takes them: keywords at their end marked as such. */
export function forwarded(given: readonly any[]): any[] {
  const last: unknown = given.at(-1);
  return is_keywords(last) ? [...given.slice(0, -1), kwargs(last)] : [...given];
}
