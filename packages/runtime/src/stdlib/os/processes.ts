import { system as host } from "#system";
import { ValueError } from "../../python/exceptions/hierarchy.ts";
import { require_index } from "../../python/items/position.ts";
import { raise_here } from "../signal/handlers.ts";
import { c_int } from "./arguments.ts";
import { attempt } from "./errors.ts";
import { fsencode } from "./path_text.ts";

// The functions of Python's `os` about this process and others.

const BYTE = 0xff;
const SIGNAL_BITS = 0x7f;
const STOPPED = 0x7f;
const CONTINUED = 0xffff;

/** The number of this process. */
export function getpid(): number {
  return host.pid;
}

/** The number of the process that started this one. */
export function getppid(): number {
  return host.parent_pid;
}

/** Sends a signal to a process. A handler of the program for its own runs before this returns. */
export function kill(pid: unknown, signal: unknown): null {
  const [target, number] = [c_int(pid), c_int(signal)];
  if (target === host.pid && number > 0 && number <= 64) raise_here(number);
  else attempt(() => host.kill(target, number));
  return null;
}

/** Sends a signal to all processes of a group. */
export function killpg(pgid: unknown, signal: unknown): null {
  const [group, number] = [c_int(pgid), c_int(signal)];
  attempt(() => host.kill(-group, number));
  return null;
}

/** Ends the process at once: nothing is cleaned up, what was printed and not flushed is lost. */
export function _exit(status: unknown): never {
  return host.exit_at_once(c_int(status) & BYTE);
}

/** Ends the process by SIGABRT. */
export function abort(): never {
  return host.abort();
}

/** Runs a command of the shell; its status as `wait` gives it. */
export function system(command: unknown): number {
  const { bytes } = fsencode(command);
  if (bytes.includes(0)) throw new ValueError("embedded null byte");
  return attempt(() => host.shell(bytes));
}

/** What a status of `wait` means as an exit code: negative for the signal that ended the process. */
export function waitstatus_to_exitcode(status: unknown): number {
  const number = Number(require_index(status));
  if (WIFEXITED(number)) return WEXITSTATUS(number);
  if (WIFSIGNALED(number)) return -WTERMSIG(number);
  if (WIFSTOPPED(number)) throw new ValueError(`process stopped by delivery of signal ${WSTOPSIG(number)}`);
  throw new ValueError(`invalid wait status: ${number}`);
}

/** Whether the process has ended by itself. */
export function WIFEXITED(status: unknown): boolean {
  return (c_int(status) & SIGNAL_BITS) === 0;
}

/** The exit code of a process that has ended by itself. */
export function WEXITSTATUS(status: unknown): number {
  return (c_int(status) >> 8) & BYTE;
}

/** Whether a signal has ended the process. */
export function WIFSIGNALED(status: unknown): boolean {
  const number = c_int(status) & SIGNAL_BITS;
  return number > 0 && number < STOPPED;
}

/** The signal that has ended the process. */
export function WTERMSIG(status: unknown): number {
  return c_int(status) & SIGNAL_BITS;
}

/** Whether a signal has stopped the process. */
export function WIFSTOPPED(status: unknown): boolean {
  return (c_int(status) & BYTE) === STOPPED;
}

/** The signal that has stopped the process. */
export function WSTOPSIG(status: unknown): number {
  return (c_int(status) >> 8) & BYTE;
}

/** Whether the process goes on after a stop. */
export function WIFCONTINUED(status: unknown): boolean {
  return c_int(status) === CONTINUED;
}

/** Whether the process left an image of its memory. */
export function WCOREDUMP(status: unknown): boolean {
  return (c_int(status) & 0x80) !== 0;
}

/** The mask of new files' modes; the one before. */
export function umask(mask: unknown): number {
  const number = c_int(mask);
  return host.mask(number & 0o777);
}

/** How willingly the process gives others way, after it has changed so much. */
export function nice(increment: unknown): number {
  const number = c_int(increment);
  return attempt(() => {
    host.set_priority(0, Math.max(-20, Math.min(19, host.priority(0) + number)));
    return host.priority(0);
  });
}
