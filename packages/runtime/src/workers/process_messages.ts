import type { Copied } from "./copier.ts";

/** What a process is to do: a call, the calls of a chunk, or its initializer. `given` is the function, its arguments, and those with keywords. */
export interface ProcessRequest {
  readonly kind: "call" | "chunk" | "initialize";
  readonly number: number;
  readonly given: Copied;
}

/** How that ended. */
export type ProcessReply =
  | { readonly kind: "result"; readonly number: number; readonly value: Copied }
  | { readonly kind: "error"; readonly number: number; readonly error: Copied };
