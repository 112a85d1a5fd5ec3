import type { BaseException } from "../python/exceptions/hierarchy.ts";

const CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n";
const CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n";

/** An exception that another one came of, and the sentence that stands between the two. */
export interface Before {
  readonly error: BaseException;
  readonly joint: string;
}

/** What an exception came of: its cause, or what was being handled; null where nothing is shown before it. */
export function before(error: BaseException): Before | null {
  if (error.__cause__ !== null) return { error: error.__cause__, joint: CAUSE };
  if (error.__suppress_context__ || error.__context__ === null) return null;
  return { error: error.__context__, joint: CONTEXT };
}
