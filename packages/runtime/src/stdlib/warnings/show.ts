/** How a warning is written, and where (`Lib/warnings.py`). */
import { line_of_file } from "../../program/modules.ts";
import { call_method } from "../../python/calls/call_method.ts";
import { call } from "../../python/calls/call.ts";
import { callable } from "../../python/builtins/classes.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { OSError } from "../../python/exceptions/os.ts";
import { class_name } from "../../python/names.ts";
import { str } from "../../python/repr/str.ts";
import * as sys from "../sys.ts";
import { WarningMessage } from "./message.ts";

/** Takes a warning that is to be shown. */
type Show = (message: WarningMessage) => unknown;

/** Where warnings go that are shown: to a stream, or to the list of a `catch_warnings`. */
export const shown: { to: Show } = { to: write };

function own_showwarning(
  message: any,
  category: any,
  filename: any,
  lineno: any,
  file: any = null,
  line: any = null,
): null {
  shown.to(new WarningMessage(message, category, filename, lineno, file, line));
  return null;
}

function own_formatwarning(message: any, category: any, filename: any, lineno: any, line: any = null): string {
  return text_of(new WarningMessage(message, category, filename, lineno, null, line));
}

/** Shows a warning; a program may put its own function here. */
export let showwarning: any = own_showwarning;

/** The text of a warning; a program may put its own function here. */
export let formatwarning: any = own_formatwarning;

/** `warnings.showwarning = function`. */
export function set_showwarning(show: any): void {
  showwarning = show;
}

/** `warnings.formatwarning = function`. */
export function set_formatwarning(format: any): void {
  formatwarning = format;
}

/** The function that shows warnings where the program has not put its own. */
export function own_show(): any {
  return own_showwarning;
}

/** Shows a warning by the program's function, if it has one. */
export function show_message(shown_message: WarningMessage): void {
  if (showwarning === own_showwarning) return void shown.to(shown_message);
  if (!callable(showwarning)) throw new TypeError("warnings.showwarning() must be set to a function or method");
  const { message, category, filename, lineno, file, line } = shown_message;
  call(showwarning, message, category, filename, lineno, file, line);
}

function write(shown_message: WarningMessage): void {
  const file: unknown = shown_message.file ?? sys.stderr;
  if (file === null) return;
  const text = formatted(shown_message);
  try {
    call_method(file, "write", text);
  } catch (error) {
    // The stream is none any more: the warning is lost.
    if (!(error instanceof OSError)) throw error;
  }
}

function formatted(shown_message: WarningMessage): unknown {
  if (formatwarning === own_formatwarning) return text_of(shown_message);
  const { message, category, filename, lineno, line } = shown_message;
  return call(formatwarning, message, category, filename, lineno, line);
}

function text_of({ message, category, filename, lineno, line, source }: WarningMessage): string {
  const name = class_name(category as Function);
  const text: unknown = line ?? line_of_file(filename as string, lineno as number);
  const stripped = typeof text === "string" ? text.trim() : "";
  const head = `${str(filename)}:${str(lineno)}: ${name}: ${str(message)}\n`;
  const hint = source === null ? "" : `${name}: Enable tracemalloc to get the object allocation traceback\n`;
  return head + (stripped === "" ? "" : `  ${stripped}\n`) + hint;
}
