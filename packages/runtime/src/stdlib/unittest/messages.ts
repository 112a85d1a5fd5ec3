import { getattr } from "../../python/attributes/getattr.ts";
import { AssertionError } from "../../python/exceptions/hierarchy.ts";
import { str } from "../../python/repr/str.ts";
import { truth } from "../../python/truth.ts";

/** An assertion's own message with the one that the caller gave (`longMessage` says whether both are shown). */
export function formatted(test: object, message: unknown, standard: string): unknown {
  if (!truth(getattr(test, "longMessage", true))) return truth(message) ? message : standard;
  return message === null ? standard : `${standard} : ${str(message)}`;
}

/** The exception that ends a test: `failureException` of its class. */
export function failure(test: object, message: unknown): AssertionError {
  const Failure = getattr(test, "failureException", AssertionError) as typeof AssertionError;
  return new Failure(message);
}
