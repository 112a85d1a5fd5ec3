import { special } from "../special.ts";
import { checked_text, repr } from "./repr.ts";

/** Python's `str` of a value: text for people. */
export function str(value: unknown): string {
  if (typeof value === "string") return value;
  const method = special(value, "__str__");
  return method === undefined ? repr(value) : checked_text(method.call(value), "__str__");
}
