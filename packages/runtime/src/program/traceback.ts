import type { BaseException } from "../python/exceptions/hierarchy.ts";
import { is_merged } from "../python/exceptions/merged.ts";
import { is_only_cause } from "../python/exceptions/raise.ts";
import { before } from "./chain.ts";
import { exception_text } from "./exception_text.ts";
import { frames_of } from "./frames.ts";
import { write_group } from "./group_traceback.ts";

import type { Frame } from "./frames.ts";

/** A frame that stands more often than this in a row is counted instead. */
const REPEAT_LIMIT = 3;
/** An exception among those that a traceback shows. */
export interface Link {
  readonly error: BaseException;
  readonly frames: readonly Frame[];
  /** One that was only made has no traceback. */
  readonly is_raised: boolean;
  /** The sentence between this exception and the next one; null for the last. */
  readonly joint: string | null;
}

/** Which frames a traceback shows. */
export interface View {
  /** The frames of an exception; null where it was never raised. */
  readonly frames: (error: BaseException) => readonly Frame[] | null;
  /** Whether what led to the exception is shown too. */
  readonly chain: boolean;
}

/** All frames of the exception that ends the program. */
const whole: View = { frames: frames_of, chain: true };

/** The traceback that CPython prints for an exception nobody caught, with its causes, notes and group members. */
export function traceback_text(error: BaseException, view: View = whole): string {
  return new TracebackWriter(view).text(error);
}

/** Puts the text of a traceback together. Members of groups stand behind a margin (`group_traceback.ts`). */
export class TracebackWriter {
  output = "";
  /** How many groups are around what is written. */
  depth = 0;
  /** Whether the last member of a group has still to draw the line that closes it. */
  needs_close = false;
  readonly view: View;

  constructor(view: View) {
    this.view = view;
  }

  text(error: BaseException): string {
    this.write_chain(chain_of(error, this.view));
    return this.output;
  }

  write_chain(chain: readonly Link[]): void {
    for (const link of chain) {
      const members = link.error.raw$members();
      if (members.length > 0) write_group(this, link, members);
      else {
        // An exception without frames was raised too, by the runtime.
        if (link.is_raised) this.write(`Traceback (most recent call last):\n${frame_lines(link.frames)}`);
        this.write(exception_text(link.error));
      }
      if (link.joint !== null) this.write(link.joint);
    }
  }

  write(text: string, margin = "|"): void {
    const prefix = this.depth === 0 ? "" : `${"  ".repeat(this.depth)}${margin} `;
    this.output += text.replace(/^.*\n/gm, (line) => prefix + line);
  }
}

/** The exception and what led to it, the earliest first. */
export function chain_of(error: BaseException, view: View = whole): Link[] {
  const all = view.frames(error);
  const own = is_merged(error) ? all?.slice(0, -1) : all;
  const links: Link[] = [{ error, frames: own ?? [], is_raised: all !== null, joint: null }];
  if (!view.chain) return links;
  const seen = new Set<BaseException>([error]);
  for (let link = before(error); link !== null && !seen.has(link.error); link = before(link.error)) {
    const { error: led_to, joint } = link;
    seen.add(led_to);
    const frames = frames_before(led_to, links.at(-1)!.frames, view);
    links.push({ error: led_to, frames, is_raised: !is_only_cause(led_to), joint });
  }
  return links.reverse();
}

function frames_before(handled: BaseException, raised: readonly Frame[], view: View): readonly Frame[] {
  return view === whole ? frames_inside_handler(frames_of(handled), raised) : (view.frames(handled) ?? []);
}

/**
 * A handled exception shows only the frames from the function that handled it inwards. That function is where its
 * frames and those of the exception raised while handling it part.
 */
function frames_inside_handler(handled: readonly Frame[], raised: readonly Frame[]): readonly Frame[] {
  let common = 0;
  while (common < handled.length && common < raised.length && is_same_place(handled[common]!, raised[common]!))
    common += 1;
  return common === handled.length ? handled.slice(-1) : handled.slice(common);
}

/** Whether two frames are the same place in the same function. */
export function is_same_place(first: Frame, second: Frame): boolean {
  return (
    first.file === second.file &&
    first.line === second.line &&
    first.column === second.column &&
    first.name === second.name
  );
}

/** The lines of a traceback for some frames. */
export function frame_lines(frames: readonly Frame[]): string {
  let text = "";
  let repeated = 0;
  frames.forEach((frame, index) => {
    const previous = frames[index - 1];
    const repeats = previous !== undefined && is_same_line(previous, frame);
    if (!repeats) text += repeated_text(repeated);
    repeated = repeats ? repeated + 1 : 0;
    if (repeated < REPEAT_LIMIT) text += frame_text(frame);
  });
  return text + repeated_text(repeated);
}

function repeated_text(repeated: number): string {
  const count = repeated - REPEAT_LIMIT + 1;
  return count > 0 ? `  [Previous line repeated ${count} more time${count > 1 ? "s" : ""}]\n` : "";
}

function is_same_line(first: Frame, second: Frame): boolean {
  return first.file === second.file && first.line === second.line && first.name === second.name;
}

function frame_text(frame: Frame): string {
  const head = `  File "${frame.file}", line ${frame.line}, in ${frame.name}\n`;
  return frame.text === "" ? head : `${head}    ${frame.text}\n`;
}
