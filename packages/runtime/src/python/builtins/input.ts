import { current_host } from "../../host/current.ts";
import { EOFError } from "../exceptions/hierarchy.ts";
import { str } from "../repr/str.ts";

/** The built-in `input`: shows the prompt and gives one line without its end. Raises EOFError when there are no more lines. */
export function input(prompt: unknown = ""): string {
  const { stdout } = current_host();
  stdout.write(str(prompt));
  stdout.flush();
  const line = current_host().read_line();
  if (line === "") throw new EOFError("EOF when reading a line");
  return line.replace(/\r?\n$/, "");
}
