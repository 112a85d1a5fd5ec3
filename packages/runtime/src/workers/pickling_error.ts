import { Exception } from "../python/exceptions/hierarchy.ts";

/** What cannot go to another process. */
export class PicklingError extends Exception {
  static readonly __name__: string = "PicklingError";
  static readonly __module__: string = "_pickle";
}
