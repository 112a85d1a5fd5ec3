import { exception } from "../python/exceptions/native.ts";
import { call, kwargs } from "../python/calls/call.ts";
import { is_same_copy, NoCopy, Reader, Writer } from "./copier.ts";

import type { WorkerOwner } from "../host/workers.ts";
import type { CallMessage, Outcome } from "./messages.ts";

/** Makes the calls that the program asks for. */
export function serve(owner: WorkerOwner, definitions: Readonly<Record<string, unknown>>): void {
  owner.serve(({ name, given }: CallMessage) => outcome_of(definitions[name], given));
}

/** Makes a call. What it has changed of its arguments, and what has no copy, cannot be told: then the program makes the call itself. */
function outcome_of(target: unknown, given: CallMessage["given"]): Outcome {
  const reader = new Reader();
  const [args, keywords] = reader.read(given) as [unknown[], object | null];
  const writer = new Writer(reader.objects);
  try {
    const outcome = made(target, args, keywords, writer);
    return is_same_copy(given, new Writer().write([args, keywords])) ? outcome : { kind: "not here" };
  } catch (thrown) {
    if (thrown instanceof NoCopy) return { kind: "not here" };
    throw thrown;
  }
}

function made(target: unknown, args: readonly unknown[], keywords: object | null, writer: Writer): Outcome {
  let value: unknown;
  try {
    value = keywords === null ? call(target, ...args) : call(target, ...args, kwargs(keywords));
  } catch (thrown) {
    return { kind: "error", error: writer.write(exception(thrown)) };
  }
  return { kind: "result", value: writer.write(value) };
}
