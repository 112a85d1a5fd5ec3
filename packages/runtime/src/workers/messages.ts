import type { Copied } from "./copier.ts";

/** A call that a worker is to make. */
export interface CallMessage {
  readonly name: string;
  /** The list of the arguments, and a dict of those with keywords or None. */
  readonly given: Copied;
}

/** How a call ended. */
export type Outcome =
  | { readonly kind: "result"; readonly value: Copied }
  | { readonly kind: "error"; readonly error: Copied }
  /** The program is to make the call after all. */
  | { readonly kind: "not here" };
