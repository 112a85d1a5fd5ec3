import { current_host } from "../host/current.ts";
import { program_arguments } from "../program/modules.ts";
import { redirected } from "../python/builtins/redirected.ts";
import { handled_exception } from "../python/exceptions/handling.ts";
import { type BaseException, TypeError } from "../python/exceptions/hierarchy.ts";
import { SystemExit } from "../python/exceptions/system_exit.ts";
import { type_name } from "../python/names.ts";
import { Tuple } from "../python/values/tuple.ts";

import type { Host } from "../host/host.ts";
import { make_stdin } from "./stdin.ts";
import { make_sequence } from "./struct_sequence.ts";
import { plain } from "../python/derived/plain.ts";

export { get_coroutine_origin_tracking_depth, set_coroutine_origin_tracking_depth } from "../coroutines/origins.ts";

// The parts of Python's `sys` that a program without modules of its own needs.

/** A text stream as `print(file=…)` and its own `write` use it. */
class StandardStream {
  static readonly __name__: string = "TextIOWrapper";
  static readonly __module__: string = "_io";
  readonly #of: (host: Host) => Host["stdout"];

  constructor(of: (host: Host) => Host["stdout"]) {
    this.#of = of;
  }

  /** Writes the text and returns its length in code points. */
  write(written: string): number {
    const text = plain(written);
    if (typeof text !== "string") throw new TypeError(`write() argument must be str, not ${type_name(written)}`);
    this.#of(current_host()).write(text);
    return [...text].length;
  }

  flush(): null {
    this.#of(current_host()).flush();
    return null;
  }

  isatty(): boolean {
    return this.#of(current_host()).is_terminal;
  }
}

const standard_output = /* @__PURE__ */ new StandardStream((host) => host.stdout);
const standard_error = /* @__PURE__ */ new StandardStream((host) => host.stderr);

/** Where `print` writes: the standard output of the host, unless the program has put something in its place. */
export let stdout: any = standard_output;
/** The standard error of the host, unless the program has put something in its place. */
export let stderr: any = standard_error;

/** Standard input as text, unless the program has put something in its place; its bytes are `stdin.buffer`. */
export let stdin: any = /* @__PURE__ */ make_stdin();

/** `sys.stdin = stream`. */
export function set_stdin(stream: unknown): void {
  stdin = redirected.stdin = stream;
}

/** `sys.stdout = stream`. */
export function set_stdout(stream: unknown): void {
  stdout = stream;
  redirected.stdout = stream === standard_output ? undefined : stream;
}

/** `sys.stderr = stream`. */
export function set_stderr(stream: unknown): void {
  stderr = stream;
  redirected.stderr = stream === standard_error ? undefined : stream;
}

/** The largest index; ints have no limit. */
export const maxsize: bigint = 9223372036854775807n;
/** The order of bytes in a number of the machine. */
export const byteorder: string = "little";
/** The system that programs are told they run on. */
export const platform: string = "linux";
/** The version of Python whose behaviour is kept, and what keeps it. */
export const version = "3.13.0 (tsyncio)";
/** The version of Python whose behaviour is kept. */
export const version_info: Tuple & Record<string, any> = /* @__PURE__ */ make_sequence("version_info", {
  major: 3,
  minor: 13,
  micro: 0,
  releaselevel: "final",
  serial: 0,
});

/** The program's arguments, its own name first. Read when a program imports `sys`, which is after it was started. */
export const argv: string[] = /* @__PURE__ */ [.../* @__PURE__ */ program_arguments()];

export { get_int_max_str_digits, set_int_max_str_digits } from "../python/types/digit_limit.ts";
export { _getframe } from "./sys_frames.ts";
export { flags, float_info, hash_info, int_info, maxunicode } from "./sys_facts.ts";

/** Ends the program with SystemExit: None and 0 are success, another int is the exit code, a text goes to stderr. */
export function exit(code: unknown = null): never {
  throw new SystemExit(code);
}

/** The exception that is being handled; None where none is. */
export function exception(): BaseException | null {
  return handled_exception();
}

/** The exception that is being handled, as `(type, value, traceback)`; three times None where none is. */
export function exc_info(): Tuple {
  return exc_info_of(handled_exception());
}

/** `exc_info()` where the exception is known. */
export function exc_info_of(handled: BaseException | null): Tuple {
  return handled === null ? Tuple.of(null, null, null) : Tuple.of(handled.constructor, handled, handled.__traceback__);
}

/** How deeply calls may nest. */
export function getrecursionlimit(): number {
  return 1000;
}

/** A Python interpreter of the machine, as programs that start one expect; the program itself runs on JavaScript. */
export const executable: string = /* @__PURE__ */ (() => current_host().python())();
