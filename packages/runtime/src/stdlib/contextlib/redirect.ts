import { SIGNATURE } from "../../python/calls/signature.ts";
import { AbstractContextManager } from "./abstract.ts";
import * as sys from "../sys.ts";

/** Puts another stream in the place of one of `sys` for the time of the block. */
abstract class RedirectStream extends AbstractContextManager {
  static readonly [SIGNATURE]: string = "new_target";

  readonly #target: unknown;
  readonly #before: unknown[] = [];

  constructor(new_target: unknown) {
    super();
    this.#target = new_target;
  }

  abstract _get(): unknown;
  abstract _set(stream: unknown): void;

  override __enter__(): any {
    this.#before.push(this._get());
    this._set(this.#target);
    return this.#target;
  }

  override __exit__(_type: any, _error: any, _traceback: any): any {
    this._set(this.#before.pop());
    return null;
  }
}

/** `print` and `sys.stdout` write to another stream inside the block. */
export class redirect_stdout extends RedirectStream {
  static override readonly __name__: string = "redirect_stdout";
  static override readonly __module__: string = "contextlib";

  override _get(): unknown {
    return sys.stdout;
  }

  override _set(stream: unknown): void {
    sys.set_stdout(stream);
  }
}

/** `sys.stderr` is another stream inside the block. */
export class redirect_stderr extends RedirectStream {
  static override readonly __name__: string = "redirect_stderr";
  static override readonly __module__: string = "contextlib";

  override _get(): unknown {
    return sys.stderr;
  }

  override _set(stream: unknown): void {
    sys.set_stderr(stream);
  }
}
