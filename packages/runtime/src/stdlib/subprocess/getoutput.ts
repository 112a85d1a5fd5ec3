import { Tuple } from "../../python/values/tuple.ts";
import { STDOUT, PIPE } from "./constants.ts";
import { run } from "./run.ts";

import type { Keywords } from "../../python/calls/keywords.ts";

/** Has the shell run a command; its exit code, and what it wrote without the last line end. */
export function getstatusoutput(cmd: any, options: Keywords = {}): Tuple<[any, any]> {
  const { returncode, stdout } = run(cmd, { ...options, shell: true, text: true, stdout: PIPE, stderr: STDOUT });
  return Tuple.of(returncode, String(stdout).replace(/\n$/, "")) as unknown as Tuple<[any, any]>;
}

/** Has the shell run a command; what it wrote without the last line end. */
export function getoutput(cmd: any, options: Keywords = {}): any {
  return getstatusoutput(cmd, options).items[1];
}
