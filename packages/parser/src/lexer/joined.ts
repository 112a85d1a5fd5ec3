import { lineText } from "../source.ts";
import { byteLength } from "./characters.ts";
import { point } from "./failure.ts";
import type { Place } from "./failure.ts";

/** The place of an offset whose column CPython counts from the first of the lines that backslashes and tokens join. */
export const placeInJoined = (source: string, line: number, joinedStart: number, offset: number): Place => {
  const begin = source.lastIndexOf("\n", offset - 1) + 1;
  if (begin === joinedStart) return point(line, byteLength(source.slice(begin, offset)));
  const characters = Array.from(lineText(source, line));
  const column = Array.from(source.slice(joinedStart, offset)).length;
  const within = byteLength(characters.slice(0, column).join(""));
  return point(line, within + Math.max(column - characters.length, 0));
};
