import { inPlace, replaced } from "./edits.ts";
import type { Edit } from "./edits.ts";
import { isClause } from "./structure.ts";
import type { Structure } from "./structure.ts";
import { withoutBlock } from "./substitute.ts";

/** How far in the lines of a block are that follows a line, up to one that is as far out as its header. */
const blockWidth = (structure: Structure, index: number, outer: number): number => {
  let width = Infinity;
  for (let place = index + 1; structure.width(place) > outer; place++) {
    width = Math.min(width, structure.width(place));
  }
  return width;
};

/** How far in the next line is that is less far in than a header, if no block above is as far in: the header itself slid. -1 if not. */
const levelBelow = (structure: Structure, header: number): number => {
  let place = header + 1;
  while (structure.width(place) >= structure.width(header)) place++;
  const width = structure.width(place);
  return width > 0 && !structure.levels(header).includes(width) ? width : -1;
};

/** The header on the given line lacks its block: the next line is one that slid out of it, or there is none. */
export const missingBlock = (structure: Structure, index: number, [, on]: RegExpExecArray): readonly Edit[] => {
  const header = structure.at(Number(on));
  const { lines } = structure;
  const body = Math.max(index, header + 1);
  const outer = structure.width(header);
  const width = blockWidth(structure, body, outer);
  const last = lines[header];
  if (last === undefined) return [];
  const level = levelBelow(structure, header);
  if (level >= 0) return replaced(structure, header, level);
  const own = structure.isHeader(body) && (width === Infinity || width === structure.width(body + 1));
  const clause = isClause(structure.word(body)) || structure.word(body) === "@";
  if (clause || body >= lines.length || own) return [inPlace(last, withoutBlock(structure, header))];
  return replaced(structure, body, width === Infinity ? outer + 1 : width);
};

/** The `try` that lacks its handlers before a line: the last one further in or as far in that has none. */
const lonelyTry = (structure: Structure, index: number): number => {
  const width = structure.width(index);
  for (let place = index - 1; place >= 0 && structure.width(place) >= width; place--) {
    if (structure.word(place) !== "try") continue;
    const after = structure.word(structure.after(place));
    if (after !== "except" && after !== "finally") return place;
  }
  return -1;
};

/** A `try` lacks its handlers: the line that stands in their place slid out of its block, or they are missing. */
export const missingHandlers = (structure: Structure, index: number): readonly Edit[] => {
  const owner = lonelyTry(structure, index);
  const after = structure.word(structure.after(index));
  const slid = structure.hasBlock(index) ? !structure.isHeader(index) : after === "except" || after === "finally";
  if (slid && structure.width(index - 1) > structure.width(index)) {
    return replaced(structure, index, structure.width(owner < 0 ? index - 1 : owner + 1));
  }
  const line = structure.lines[owner];
  return line === undefined ? replaced(structure, index) : [inPlace(line, "if 1:")];
};
