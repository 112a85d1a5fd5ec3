import { Exception } from "../../python/exceptions/hierarchy.ts";
import { repr } from "../../python/repr/repr.ts";
import { str } from "../../python/repr/str.ts";
import { SIGNALS } from "../signal/numbers.ts";

/** What the exceptions of the module extend. */
export class SubprocessError extends Exception {
  static readonly __name__: string = "SubprocessError";
  static readonly __module__: string = "subprocess";
}

/** A program ended with another exit code than 0. */
export class CalledProcessError extends SubprocessError {
  static override readonly __name__: string = "CalledProcessError";
  static override readonly __module__: string = "subprocess";

  returncode: any;
  cmd: any;
  output: any;
  stderr: any;

  constructor(returncode: any, cmd: any, output: any = null, stderr: any = null) {
    super(returncode, cmd);
    this.returncode = returncode;
    this.cmd = cmd;
    this.output = output;
    this.stderr = stderr;
  }

  get stdout(): any {
    return this.output;
  }

  override __str__(): string {
    const command = `Command ${quoted(this.cmd)}`;
    const code = Number(this.returncode);
    if (code >= 0) return `${command} returned non-zero exit status ${code}.`;
    const name = Object.entries(SIGNALS).find(([, [number]]) => number === -code)?.[0];
    return name === undefined
      ? `${command} died with unknown signal ${-code}.`
      : `${command} died with <Signals.${name}: ${-code}>.`;
  }
}

/** A program took longer than it might. */
export class TimeoutExpired extends SubprocessError {
  static override readonly __name__: string = "TimeoutExpired";
  static override readonly __module__: string = "subprocess";

  cmd: any;
  timeout: any;
  output: any;
  stderr: any;

  constructor(cmd: any, timeout: any, output: any = null, stderr: any = null) {
    super(cmd, timeout);
    this.cmd = cmd;
    this.timeout = timeout;
    this.output = output;
    this.stderr = stderr;
  }

  get stdout(): any {
    return this.output;
  }

  override __str__(): string {
    return `Command ${quoted(this.cmd)} timed out after ${str(this.timeout)} seconds`;
  }
}

/** CPython puts quotes around the repr of the command. */
function quoted(command: unknown): string {
  return `'${typeof command === "string" ? command : repr(command)}'`;
}
