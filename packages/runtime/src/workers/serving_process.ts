import { call_in_thread } from "../threads/called.ts";
import { set_program } from "../program/modules.ts";
import { current_host } from "../host/current.ts";
import { exception } from "../python/exceptions/native.ts";
import { report_text } from "#program";
import { str } from "../python/repr/str.ts";
import { keywords_of, Pickler, Unpickler } from "./pickled.ts";
import { PicklingError } from "./pickling_error.ts";

import type { ProcessOwner } from "../host/worker-processes.ts";
import type { Dict } from "../python/values/dict.ts";
import type { Copied } from "./copier.ts";
import type { ProcessReply, ProcessRequest } from "./process_messages.ts";

/** Makes the calls that the program asks for, one after the other. */
export function serve_program(owner: ProcessOwner): void {
  set_program(owner.place.url, owner.program.argv);
  owner.serve(async (request: ProcessRequest): Promise<ProcessReply> => {
    const reply = await reply_to(request, owner);
    current_host().stdout.flush();
    return reply;
  });
}

async function reply_to({ kind, number, given }: ProcessRequest, owner: ProcessOwner): Promise<ProcessReply> {
  try {
    const [target, args, keywords] = new Unpickler().read(given) as [unknown, unknown[], Dict | null];
    if (kind === "chunk") return { kind: "result", number, value: written(await chunk(target, args as unknown[][])) };
    const given_keywords = keywords === null ? null : keywords_of(keywords);
    return { kind: "result", number, value: written(await call_in_thread(target, args, given_keywords)) };
  } catch (thrown) {
    const error = exception(thrown);
    if (kind !== "initialize") return { kind: "error", number, error: error_copy(error) };
    const { stderr } = current_host();
    stderr.write(`Exception in initializer:\n${report_text(error)}`);
    stderr.flush();
    return owner.end();
  }
}

/** The calls of a part of what `map` goes through. */
async function chunk(target: unknown, calls: readonly (readonly unknown[])[]): Promise<unknown[]> {
  const results: unknown[] = [];
  for (const args of calls) results.push(await call_in_thread(target, args));
  return results;
}

function written(value: unknown): Copied {
  return new Pickler().write(value);
}

/** The exception; one that cannot go to another process is replaced by what says so. */
function error_copy(error: unknown): Copied {
  try {
    return written(error);
  } catch (thrown) {
    return written(new PicklingError(str(exception(thrown))));
  }
}
