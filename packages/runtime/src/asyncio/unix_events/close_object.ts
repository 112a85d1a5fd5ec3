import { ask } from "../protocols.ts";

import type { Dict } from "../../python/values/dict.ts";

/** Closes the object of the program that a transport was made of, as the transport is closed. */
export function close_object(extra: Dict<string, unknown>): void {
  const object: unknown = extra.get("pipe");
  if (object !== null) ask(object, "close");
}
