import { current_host } from "../../host/current.ts";
import { call_method } from "../../python/calls/call_method.ts";
import { RuntimeError, TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { type_name } from "../../python/names.ts";
import { special } from "../../python/special.ts";
import { truth } from "../../python/truth.ts";
import { ByteText } from "../../python/values/byte_text.ts";
import { Dict } from "../../python/values/dict.ts";
import { DEVNULL, PIPE, STDOUT } from "../../stdlib/subprocess/constants.ts";

import type { Keywords } from "../../python/calls/keywords.ts";
import type { ChildStream, SpawnOptions } from "../../host/processes.ts";

/** Keywords that change nothing here: descriptors are closed, signals are restored. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set(["close_fds", "restore_signals", "pipesize", "creationflags"]);

/** What a text, bytes or a path means to the system. Raises TypeError for anything else. */
export function system_text(value: unknown): string {
  const path = typeof value === "object" && value !== null ? special(value, "__fspath__") : undefined;
  const given: unknown = path === undefined ? value : path.call(value);
  const text = given instanceof ByteText ? new TextDecoder().decode(given.bytes) : given;
  if (typeof text !== "string")
    throw new TypeError(`expected str, bytes or os.PathLike object, not ${type_name(given)}`);
  if (text.includes("\0")) throw new ValueError("embedded null byte");
  return text;
}

/** How the child is started, from the arguments that `Popen` takes. */
export function child_options(streams: readonly unknown[], keywords: Keywords): SpawnOptions {
  const { cwd = null, env = null, start_new_session = false, ...others } = keywords;
  for (const [name, value] of Object.entries(others)) check_other(name, value);
  const options: SpawnOptions = {
    streams: streams.map(child_stream) as unknown as SpawnOptions["streams"],
    directory: cwd === null ? null : system_text(cwd),
    environment: env === null ? null : environment_of(env),
    detached: truth(start_new_session),
  };
  // What was printed so far stands before what the child writes to the same place.
  const { stdout, stderr } = current_host();
  stdout.flush();
  stderr.flush();
  return options;
}

function check_other(name: string, value: unknown): void {
  if (WITHOUT_EFFECT.has(name) || value === null || value === false || value === -1) return;
  if ((name === "pass_fds" || name === "extra_groups") && !truth(value)) return;
  throw new RuntimeError(`${name} is not supported for subprocesses`);
}

function child_stream(value: unknown, place: number): ChildStream {
  if (value === null || value === undefined) return "inherit";
  if (value === PIPE) return "pipe";
  if (value === DEVNULL) return "ignore";
  if (value === STDOUT && place === 2) return "stdout";
  if (typeof value === "number") return value;
  return Number(call_method(value, "fileno"));
}

function environment_of(env: unknown): Readonly<Record<string, string>> {
  const dict = env instanceof Dict ? env : new Dict(env as never);
  const pairs = [...(iterate(dict.items()) as Iterable<[unknown, unknown]>)];
  return Object.fromEntries(pairs.map(([key, value]) => [system_text(key), system_text(value)]));
}
