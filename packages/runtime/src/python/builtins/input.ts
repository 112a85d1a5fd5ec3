import { current_host } from "../../host/current.ts";
import { call_method } from "../calls/call_method.ts";
import { EOFError, RuntimeError, TypeError } from "../exceptions/hierarchy.ts";
import { redirected } from "./redirected.ts";
import { str } from "../repr/str.ts";

/** The built-in `input`: shows the prompt and gives one line without its end. Raises EOFError when there are no more lines. */
export function input(prompt: unknown = ""): string {
  show(prompt);
  return line_read();
}

/** Shows a prompt. */
export function show(prompt: unknown): void {
  const { stdout } = current_host();
  stdout.write(str(prompt));
  stdout.flush();
}

/** The next line without its end. Raises EOFError. */
export function line_read(): string {
  const line = read_line();
  if (line === "") throw new EOFError("EOF when reading a line");
  return line.endsWith("\n") ? line.slice(0, -1) : line;
}

/** A line of what the program has for its standard input. */
function read_line(): string {
  const { stdin } = redirected;
  if (stdin === undefined) return current_host().read_line();
  if (stdin === null) throw new RuntimeError("input(): lost sys.stdin");
  const line: unknown = call_method(stdin, "readline");
  if (typeof line === "string") return line;
  throw new TypeError("object.readline() returned non-string");
}
