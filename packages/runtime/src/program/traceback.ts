import type { BaseException } from "../python/exceptions/hierarchy.ts";
import { is_merged } from "../python/exceptions/merged.ts";
import { is_only_cause } from "../python/exceptions/raise.ts";
import { full_name } from "../python/names.ts";
import { str } from "../python/repr/str.ts";
import { frames_of } from "./frames.ts";

import type { Frame } from "./frames.ts";

const CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n";
const CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n";

/** A frame that stands more often than this in a row is counted instead. */
const REPEAT_LIMIT = 3;
/** So many members of a group are shown, nested to this depth, as CPython does. */
const GROUP_WIDTH = 15;
const GROUP_DEPTH = 10;

interface Link {
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

/** The lines of a traceback for some frames. */
export function frame_lines(frames: readonly Frame[]): string {
  return stack_text(frames);
}

/** The last lines of a traceback: the exception's name and text, and its notes. */
export function exception_text(error: BaseException): string {
  const name = full_name(error.constructor).replace(/^__main__\./, "");
  const text = safe_text(error);
  const notes = (error.__notes__ ?? []).map((note) => `${note}\n`);
  return `${name}${text === "" ? "" : `: ${text}`}\n${notes.join("")}`;
}

class TracebackWriter {
  #depth = 0;
  #needs_close = false;
  #output = "";
  readonly #view: View;

  constructor(view: View) {
    this.#view = view;
  }

  text(error: BaseException): string {
    this.#exception(chain_of(error, this.#view));
    return this.#output;
  }

  #exception(chain: readonly Link[]): void {
    for (const link of chain) {
      const members = link.error.raw$members;
      if (members !== null) this.#group(link, members);
      else {
        // An exception without frames was raised too, by the runtime.
        if (link.is_raised) this.#emit("Traceback (most recent call last):\n", stack_text(link.frames));
        this.#emit(exception_text(link.error));
      }
      if (link.joint !== null) this.#emit(link.joint);
    }
  }

  #group(link: Link, members: readonly BaseException[]): void {
    if (this.#depth > GROUP_DEPTH) return this.#emit(`... (max_group_depth is ${GROUP_DEPTH})\n`);
    const is_outermost = this.#depth === 0;
    if (is_outermost) this.#depth = 1;
    if (link.is_raised && link.frames.length > 0) {
      this.#emit_behind(is_outermost ? "+" : "|", "Exception Group Traceback (most recent call last):\n");
      this.#emit(stack_text(link.frames));
    }
    this.#emit(exception_text(link.error));
    this.#members(members, frames_of(link.error));
    if (is_outermost) this.#depth = 0;
  }

  #members(members: readonly BaseException[], around: readonly Frame[]): void {
    const shown = Math.min(members.length, GROUP_WIDTH + 1);
    this.#needs_close = false;
    for (let index = 0; index < shown; index++) {
      const is_cut = index >= GROUP_WIDTH;
      const is_last = index === shown - 1;
      if (is_last) this.#needs_close = true;
      this.#output += `${this.#indentation()}${index === 0 ? "+-" : "  "}+---------------- ${is_cut ? "..." : index + 1} ----------------\n`;
      this.#depth += 1;
      if (is_cut) this.#emit(rest_text(members.length - GROUP_WIDTH));
      else this.#exception(member_chain(members[index]!, around));
      // A group that comes last has drawn the closing line for the groups around it.
      if (is_last && this.#needs_close) {
        this.#output += `${this.#indentation()}+------------------------------------\n`;
        this.#needs_close = false;
      }
      this.#depth -= 1;
    }
  }

  #emit(...texts: readonly string[]): void {
    for (const text of texts) this.#emit_behind("|", text);
  }

  #emit_behind(margin: string, text: string): void {
    const prefix = this.#depth === 0 ? "" : `${this.#indentation()}${margin} `;
    this.#output += text.replace(/^.*\n/gm, (line) => prefix + line);
  }

  #indentation(): string {
    return "  ".repeat(this.#depth);
  }
}

function rest_text(count: number): string {
  return `and ${count} more exception${count > 1 ? "s" : ""}\n`;
}

/** The exception and what led to it, the earliest first. */
function chain_of(error: BaseException, view: View = whole): Link[] {
  const all = view.frames(error);
  const own = is_merged(error) ? all?.slice(0, -1) : all;
  const links: Link[] = [{ error, frames: own ?? [], is_raised: all !== null, joint: null }];
  if (!view.chain) return links;
  const seen = new Set<BaseException>([error]);
  for (let current = error; ;) {
    const cause = current.__cause__;
    const context = current.__suppress_context__ ? null : current.__context__;
    const before = cause ?? context;
    if (before === null || seen.has(before)) return links.reverse();
    seen.add(before);
    const frames = frames_before(before, links.at(-1)!.frames, view);
    const joint = cause === null ? CONTEXT : CAUSE;
    links.push({ error: before, frames, is_raised: !is_only_cause(before), joint });
    current = before;
  }
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

function is_same_place(first: Frame, second: Frame): boolean {
  return (
    first.file === second.file &&
    first.line === second.line &&
    first.column === second.column &&
    first.name === second.name
  );
}

function stack_text(frames: readonly Frame[]): string {
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

function safe_text(error: BaseException): string {
  try {
    return str(error);
  } catch {
    return "<exception str() failed>";
  }
}
