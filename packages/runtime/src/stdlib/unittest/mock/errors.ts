import { Exception } from "../../../python/exceptions/hierarchy.ts";

/** A mock cannot stand for what it was given. */
export class InvalidSpecError extends Exception {
  static readonly __name__: string = "InvalidSpecError";
  static readonly __module__: string = "unittest.mock";
}
