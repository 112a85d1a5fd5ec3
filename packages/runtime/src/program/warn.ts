import { capture_stack } from "../coroutines/crossings.ts";
import { current_host } from "../host/current.ts";
import { innermost_frame } from "./frames.ts";

/** Writes a warning to stderr as CPython shows it, at the place that called the function `below`. */
export function warn(category: string, message: string, below: Function): void {
  const frame = innermost_frame(capture_stack(below).stack ?? "");
  const place = frame === undefined ? "sys:1" : `${frame.file}:${frame.line}`;
  const source = frame === undefined || frame.text === "" ? "" : `  ${frame.text}\n`;
  current_host().stderr.write(`${place}: ${category}: ${message}\n${source}`);
}
