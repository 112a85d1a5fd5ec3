import { system } from "#system";
import { attempt } from "./errors.ts";

/** The current folder. */
export function getcwd(): string {
  return attempt(() => system.current_folder());
}
