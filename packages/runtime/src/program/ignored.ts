import { report_text } from "#program";
import { current_host } from "../host/current.ts";
import { exception } from "../python/exceptions/native.ts";
import { repr } from "../python/repr/repr.ts";

/** The first line of a traceback that shows no frame. */
const NO_FRAMES = /^Traceback \(most recent call last\):\n(?! )/;

/** Says on stderr that an object which ends unseen has raised an exception, which goes no further: without what led to it. */
export function report_ignored(where: object, thrown: unknown): void {
  const error = exception(thrown);
  error.__cause__ = error.__context__ = null;
  const text = report_text(error).replace(NO_FRAMES, "");
  current_host().stderr.write(`Exception ignored in: ${repr(where)}\n${text}`);
}
