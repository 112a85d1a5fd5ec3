import { add_crossing, capture_stack, raise_into_awaiter } from "../../../coroutines/crossings.ts";
import { Future } from "./future.ts";

/** The future of a call in another process: what that raised has no frames but those of whoever is told. */
export class RemoteFuture extends Future {
  static override readonly __name__: string = "Future";
  static override readonly __module__: string = "concurrent.futures._base";

  override result(timeout: unknown = null): any {
    if (!this.done()) return this.#later(timeout);
    const error = this._failure();
    if (error?.stack === "") add_crossing(error, capture_stack(this.result));
    return super.result();
  }

  async #later(timeout: unknown): Promise<any> {
    await this.exception(timeout);
    const error = this._failure();
    return error?.stack === "" ? raise_into_awaiter(error) : this._outcome();
  }
}
