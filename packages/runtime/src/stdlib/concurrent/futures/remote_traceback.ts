import { Exception } from "../../../python/exceptions/hierarchy.ts";
import { raise_from } from "../../../python/exceptions/raise.ts";
import { report_text } from "#program";

import type { BaseException } from "../../../python/exceptions/hierarchy.ts";

/** The traceback of an exception of another process, as its cause (`Lib/concurrent/futures/process.py`). */
class _RemoteTraceback extends Exception {
  static readonly __name__: string = "_RemoteTraceback";
  static readonly __module__: string = "concurrent.futures.process";
  readonly tb: string;

  constructor(text: string) {
    super(text);
    this.tb = text;
  }

  override __str__(): string {
    return this.tb;
  }
}

/** Gives an exception of another process the text of its traceback there as its cause; here it has none yet. */
export function with_remote_traceback<E extends BaseException>(error: E): E {
  const text = `\n"""\n${report_text(error)}"""`;
  error.stack = "";
  error.__context__ = null;
  return raise_from(error, new _RemoteTraceback(text)) as E;
}
