import { processes } from "#processes";
import { child_options } from "../../asyncio/unix_events/child_options.ts";
import { seconds } from "../../asyncio/seconds.ts";
import { TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { system_error } from "../../python/exceptions/system_errors.ts";
import { repr } from "../../python/repr/repr.ts";
import { truth } from "../../python/truth.ts";
import { buffer_bytes } from "../../python/values/buffer.ts";
import { Bytes } from "../../python/values/bytes.ts";
import { PIPE } from "./constants.ts";
import { command_of } from "./popen.ts";
import { CalledProcessError, TimeoutExpired } from "./errors.ts";

import type { Keywords } from "../../python/calls/keywords.ts";

/** How a program that was run has ended. */
export class CompletedProcess {
  static readonly __name__: string = "CompletedProcess";
  static readonly __module__: string = "subprocess";

  args: any;
  returncode: any;
  stdout: any;
  stderr: any;

  constructor(args: any, returncode: any, stdout: any = null, stderr: any = null) {
    this.args = args;
    this.returncode = returncode;
    this.stdout = stdout;
    this.stderr = stderr;
  }

  /** Raises CalledProcessError unless the exit code is 0. */
  check_returncode(): null {
    if (truth(this.returncode)) throw new CalledProcessError(this.args, this.returncode, this.stdout, this.stderr);
    return null;
  }

  __repr__(): string {
    const parts = [`args=${repr(this.args)}`, `returncode=${repr(this.returncode)}`];
    if (this.stdout !== null) parts.push(`stdout=${repr(this.stdout)}`);
    if (this.stderr !== null) parts.push(`stderr=${repr(this.stderr)}`);
    return `CompletedProcess(${parts.join(", ")})`;
  }
}

/** Runs a program to its end, blocking; how it has ended. */
export function run(args: any, options: Keywords = {}): CompletedProcess {
  const { input = null, capture_output = false, timeout = null, check = false, ...others } = options;
  const { text = null, universal_newlines = null, encoding = null, errors = null, ...popen } = others;
  const { shell = false, bufsize: _, stdin = null, stdout = null, stderr = null, ...rest } = popen;
  check_streams(options);
  const captured = truth(capture_output) ? PIPE : null;
  const streams = [input === null ? stdin : PIPE, stdout ?? captured, stderr ?? captured];
  const is_text = truth(text) || truth(universal_newlines) || encoding !== null || errors !== null;
  const [program, ...given] = command_of(args, truth(shell));
  const result = ran(program!, given, {
    ...child_options(streams, rest),
    input: input === null ? null : bytes_of(input, is_text),
    timeout: timeout === null ? null : seconds(timeout),
  });
  const out = output_of(result.stdout, is_text);
  const err = output_of(result.stderr, is_text);
  if (result.code === null) throw new TimeoutExpired(args, timeout, out, err);
  const completed = new CompletedProcess(args, result.code, out, err);
  if (truth(check) && result.code !== 0) throw new CalledProcessError(result.code, args, out, err);
  return completed;
}

/** Raises ValueError for a stream that is said twice. */
export function check_streams(options: Keywords): void {
  const { input = null, capture_output = false, stdin = null, stdout = null, stderr = null } = options;
  if (input !== null && stdin !== null) throw new ValueError("stdin and input arguments may not both be used.");
  if (truth(capture_output) && (stdout !== null || stderr !== null))
    throw new ValueError("stdout and stderr arguments may not be used with capture_output.");
}

/** Runs a program to its end; its exit code. */
export function call(args: any, options: Keywords = {}): any {
  return run(args, options).returncode;
}

/** Runs a program to its end. Raises CalledProcessError unless the exit code is 0. */
export function check_call(args: any, options: Keywords = {}): any {
  return run(args, { ...options, check: true }).returncode;
}

/** Runs a program to its end; what it has written. Raises CalledProcessError unless the exit code is 0. */
export function check_output(args: any, options: Keywords = {}): any {
  if ("stdout" in options) throw new ValueError("stdout argument not allowed, it will be overridden.");
  return run(args, { ...options, stdout: PIPE, check: true }).stdout;
}

function ran(program: string, args: readonly string[], options: Parameters<typeof processes.run>[2]) {
  try {
    return processes.run(program, args, options);
  } catch (error) {
    throw system_error(error, (error as { path?: string }).path ?? program);
  }
}

function bytes_of(input: unknown, is_text: boolean): Uint8Array {
  if (is_text && typeof input === "string") return new TextEncoder().encode(input);
  const bytes = is_text ? undefined : buffer_bytes(input);
  if (bytes !== undefined) return bytes;
  throw new TypeError(is_text ? "input must be str" : "a bytes-like object is required, not 'str'");
}

function output_of(bytes: Uint8Array | null, is_text: boolean): Bytes | string | null {
  if (bytes === null) return null;
  if (!is_text) return new Bytes(new Uint8Array(bytes));
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).replaceAll(/\r\n?/g, "\n");
}
