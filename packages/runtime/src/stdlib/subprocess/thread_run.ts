import { current_host } from "../../host/current.ts";
import { ValueError } from "../../python/exceptions/hierarchy.ts";
import { truth } from "../../python/truth.ts";
import { pause } from "../../threads/waiters.ts";
import { PIPE } from "./constants.ts";
import { CalledProcessError, TimeoutExpired } from "./errors.ts";
import { Popen } from "./popen.ts";
import { check_streams, CompletedProcess } from "./run.ts";

import type { Keywords } from "../../python/calls/keywords.ts";

// The functions that run programs to their ends, for programs with threads: the running thread waits, and the others go on.

// They are no async functions, which would be taken for coroutine functions where a thread is given them.

/** Runs a program to its end; how it has ended. */
export function thread_run(args: any, options: Keywords = {}): Promise<CompletedProcess> {
  return ran(args, options);
}

async function ran(args: any, options: Keywords = {}): Promise<CompletedProcess> {
  const { input = null, capture_output = false, timeout = null, check = false, ...others } = options;
  check_streams(options);
  const captured = truth(capture_output) ? PIPE : null;
  const streams = { stdout: others["stdout"] ?? captured, stderr: others["stderr"] ?? captured };
  const stdin = input === null ? (others["stdin"] ?? null) : PIPE;
  const popen = new Popen(args, { ...others, ...streams, stdin });
  const end = current_host().begin_outside?.() ?? (() => undefined);
  try {
    const [out, err] = (await in_thread(popen._communicates(input, timeout))) as Iterable<any>;
    const completed = new CompletedProcess(args, popen.poll(), out, err);
    if (truth(check) && completed.returncode !== 0) throw new CalledProcessError(completed.returncode, args, out, err);
    return completed;
  } catch (error) {
    if (!(error instanceof CalledProcessError)) popen.kill();
    if (error instanceof TimeoutExpired) await in_thread(popen._waits(null));
    throw error;
  } finally {
    end();
  }
}

/** Runs a program to its end; its exit code. */
export function thread_call(args: any, options: Keywords = {}): Promise<any> {
  return ran(args, options).then(({ returncode }): any => returncode);
}

/** Runs a program to its end. Raises CalledProcessError unless the exit code is 0. */
export function thread_check_call(args: any, options: Keywords = {}): Promise<any> {
  return ran(args, { ...options, check: true }).then(({ returncode }): any => returncode);
}

/** Runs a program to its end; what it has written. Raises CalledProcessError unless the exit code is 0. */
export function thread_check_output(args: any, options: Keywords = {}): Promise<any> {
  if ("stdout" in options) throw new ValueError("stdout argument not allowed, it will be overridden.");
  return ran(args, { ...options, stdout: PIPE, check: true }).then(({ stdout }): any => stdout);
}

/** Does what is written as steps; the running thread waits between them. */
async function in_thread<T>(steps: Generator<number, T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pause(step.value);
  }
}

/** `Popen.wait`: the running thread waits for the end of the program. */
export function thread_wait(popen: Popen, timeout: unknown = null): Promise<any> {
  return outside(popen._waits(timeout));
}

/** `Popen.communicate`. */
export function thread_communicate(popen: Popen, input: unknown = null, timeout: unknown = null): Promise<any> {
  return outside(popen._communicates(input, timeout));
}

async function outside<T>(steps: Generator<number, T>): Promise<T> {
  const end = current_host().begin_outside?.() ?? (() => undefined);
  try {
    return await in_thread(steps);
  } finally {
    end();
  }
}
