/** What the program may be told. */

import { Dict, getitem } from "@tsyncio/runtime";

export const MARK = "!";
export const RATIO = 2;
export const PAUSE = 0.1;
export const LIMITS = new Dict<string, number>([
  ["low", 1],
  ["high", 10],
]);

export function describe(): string {
  return `${getitem(LIMITS, "low")}..${getitem(LIMITS, "high")}`;
}
