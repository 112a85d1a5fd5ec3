import { mul } from "@tsyncio/runtime";
import { start } from "./engine.ts";

export function boost(times: number): string {
  return mul(start(), times);
}
