import { frames_of } from "./frames.ts";
import { exception_text } from "./exception_text.ts";
import { chain_of, frame_lines, is_same_place } from "./traceback.ts";

import type { BaseException } from "../python/exceptions/hierarchy.ts";
import type { Frame } from "./frames.ts";
import type { Link, TracebackWriter } from "./traceback.ts";

/** So many members of a group are shown, nested to this depth, as CPython does. */
const GROUP_WIDTH = 15;
const GROUP_DEPTH = 10;

/** Writes a group's traceback, and behind a margin those of its members. */
export function write_group(writer: TracebackWriter, link: Link, members: readonly BaseException[]): void {
  if (writer.depth > GROUP_DEPTH) return writer.write(`... (max_group_depth is ${GROUP_DEPTH})\n`);
  const is_outermost = writer.depth === 0;
  if (is_outermost) writer.depth = 1;
  if (link.is_raised && link.frames.length > 0) {
    writer.write("Exception Group Traceback (most recent call last):\n", is_outermost ? "+" : "|");
    writer.write(frame_lines(link.frames));
  }
  writer.write(exception_text(link.error));
  write_members(writer, members, frames_of(link.error));
  if (is_outermost) writer.depth = 0;
}

function write_members(writer: TracebackWriter, members: readonly BaseException[], around: readonly Frame[]): void {
  const shown = Math.min(members.length, GROUP_WIDTH + 1);
  writer.needs_close = false;
  for (let index = 0; index < shown; index++) {
    const is_cut = index >= GROUP_WIDTH;
    const is_last = index === shown - 1;
    if (is_last) writer.needs_close = true;
    write_line(writer, `${index === 0 ? "+-" : "  "}+---------------- ${is_cut ? "..." : index + 1} ----------------`);
    writer.depth += 1;
    if (is_cut) writer.write(rest_text(members.length - GROUP_WIDTH));
    else writer.write_chain(member_chain(members[index]!, around));
    // A group that comes last has drawn the closing line for the groups around it.
    if (is_last && writer.needs_close) {
      write_line(writer, "+------------------------------------");
      writer.needs_close = false;
    }
    writer.depth -= 1;
  }
}

function write_line(writer: TracebackWriter, text: string): void {
  writer.output += `${"  ".repeat(writer.depth)}${text}\n`;
}

function rest_text(count: number): string {
  return `and ${count} more exception${count > 1 ? "s" : ""}\n`;
}

/** A member of a group that was caught where the group was put together: its frames begin there. One that nobody caught was only made. */
function member_chain(member: BaseException, around: readonly Frame[]): Link[] {
  const chain = chain_of(member);
  const last = chain.pop()!;
  const common = last.frames.findIndex(
    (frame, index) => around[index] === undefined || !is_same_place(frame, around[index]),
  );
  const frames = common < 0 ? last.frames : last.frames.slice(common);
  return [...chain, { ...last, frames, is_raised: member.__traceback__ !== null }];
}
