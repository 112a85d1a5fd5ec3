import { OSError } from "../exceptions/os.ts";

/** A file cannot do what is asked of it: `io.UnsupportedOperation`. */
export class UnsupportedOperation extends OSError {
  static override readonly __builtin__: string = "UnsupportedOperation";
  static readonly __module__: string = "io";
}
