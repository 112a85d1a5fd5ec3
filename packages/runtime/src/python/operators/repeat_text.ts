import { MemoryError } from "../exceptions/hierarchy.ts";
import { repeat_count } from "./repeat_count.ts";

/** A string repeated; a negative count gives the empty string. */
export function repeat_text(text: string, times: unknown): string {
  const count = repeat_count(times) ?? 0;
  if (count <= 0 || text === "") return "";
  // V8's longest string.
  if (text.length * count > 0x1fffffe8) throw new MemoryError();
  return text.repeat(count);
}
