import { capture_stack } from "../coroutines/crossings.ts";
import { current_host } from "../host/current.ts";
import { innermost_frame } from "./frames.ts";

/** A warning on its way to stderr. */
export interface WarningReport {
  /** The name of its class. */
  readonly category: string;
  readonly message: string;
  /** Where the program is that it is for. */
  readonly file: string;
  readonly line: number;
}

/** Takes a warning, or leaves it to those before it by giving false. */
export type WarningCatcher = (report: WarningReport) => boolean;

/** Who takes warnings meanwhile; the last one is asked first (`assertWarns`). */
export const warning_catchers: WarningCatcher[] = [];

/** Writes a warning to stderr as CPython shows it, at the place that called the function `below`. */
export function warn(category: string, message: string, below: Function): void {
  const frame = innermost_frame(capture_stack(below).stack ?? "");
  const { file = "sys", line = 1 } = frame ?? {};
  if (warning_catchers.toReversed().some((catches) => catches({ category, message, file, line }))) return;
  const source = frame === undefined || frame.text === "" ? "" : `  ${frame.text}\n`;
  current_host().stderr.write(`${file}:${line}: ${category}: ${message}\n${source}`);
}
