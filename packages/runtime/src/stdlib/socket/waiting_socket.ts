import { current_host } from "../../host/current.ts";
import { TimeoutError } from "../../python/exceptions/os.ts";
import { Waiters } from "../../threads/waiters.ts";
import { host_address } from "./addresses.ts";
import { numbers } from "./constants.ts";
import { coded_error, would_stop } from "./errors.ts";
import { resolved_address } from "./resolved_address.ts";
import { Socket } from "./socket.ts";

/**
 * A socket as programs make it: where it is a blocking one, what blocks gives a promise, which the output awaits. Other threads go on
 * meanwhile, and nothing else does.
 */
export class WaitingSocket extends Socket {
  static override readonly __name__: string = "socket";
  static override readonly __module__: string = "socket";
  readonly #waiters = new Waiters();

  override accept(): any {
    return this.#when(
      () => this._listener === null || this._accepted.length > 0,
      () => super.accept(),
    );
  }

  override connect(address: any): any {
    if (this._timeout === 0 || this._type === numbers.SOCK_DGRAM) return super.connect(address);
    return this.#connect(address);
  }

  override recv(bufsize: any, flags: any = 0): any {
    return this.#when(this.#has_come, () => super.recv(bufsize, flags));
  }

  override recv_into(buffer: any, nbytes: any = 0, flags: any = 0): any {
    return this.#when(this.#has_come, () => super.recv_into(buffer, nbytes, flags));
  }

  override recvfrom(bufsize: any, flags: any = 0): any {
    return this.#when(this.#has_come, () => super.recvfrom(bufsize, flags));
  }

  override recvfrom_into(buffer: any, nbytes: any = 0, flags: any = 0): any {
    return this.#when(this.#has_come, () => super.recvfrom_into(buffer, nbytes, flags));
  }

  /** A blocking socket comes back when the system has taken all. */
  override send(data: any, flags: any = 0): any {
    const sent = this.#when(this.#is_flushed, () => super.send(data, flags));
    if (this._timeout === 0 || (sent instanceof Promise ? false : this.#is_flushed())) return sent;
    return this.#sent(sent);
  }

  override sendall(data: any, flags: any = 0): any {
    const sent = this.send(data, flags);
    return sent instanceof Promise ? sent.then(() => null) : null;
  }

  override _changed(): void {
    super._changed();
    this.#waiters.wake_all();
  }

  protected override _sibling(): Socket {
    return new WaitingSocket(this._family, this._type, this.proto);
  }

  readonly #has_come = (): boolean =>
    this._datagrams === null
      ? this._connection === null || this._inbound.length > 0 || this._ended || this._error !== null
      : this._letters.length > 0 || this._error !== null;

  readonly #is_flushed = (): boolean =>
    this._connection === null || this._error !== null || this._closed || this._connection.unsent() === 0;

  #when<T>(is_ready: () => boolean, operation: () => T): T | Promise<T> {
    return this._timeout === 0 || this._closed || is_ready() ? operation() : this.#wait(is_ready).then(operation);
  }

  async #sent(sent: number | Promise<number>): Promise<number> {
    const count = await sent;
    await this.#wait(this.#is_flushed);
    if (this._error !== null) throw this._take_error();
    return count;
  }

  async #connect(address: unknown): Promise<null> {
    const target = host_address(await resolved_address(address, this._family), this._family, "connect");
    this._check_open();
    if (this._state === "connected") throw coded_error("EISCONN");
    this._begin_to_connect(target);
    await this.#wait(() => this._state !== "connecting");
    if (this._state !== "failed") return null;
    const error = this._take_error();
    Object.assign(this, { _state: "new", _connection: null, _ended: false, _remote: null });
    throw error;
  }

  /** Blocks the running thread until it is ready; raises TimeoutError when the socket's timeout has passed before. */
  async #wait(is_ready: () => boolean): Promise<void> {
    const end = this._timeout === null ? null : current_host().now() + Number(this._timeout);
    const was_held = this._held;
    this._hold(true);
    try {
      while (!is_ready()) {
        const left = end === null ? null : end - current_host().now();
        if (left !== null && left <= 0) throw new TimeoutError("timed out");
        await this.#waiters.wait(left);
      }
    } finally {
      if (!this._closed) this._hold(was_held);
    }
  }
}

/** What was asked where nobody can wait for it: a function that is called back by the loop, a property, a generator. */
export function at_once<T>(result: T | Promise<T>): T {
  if (!(result instanceof Promise)) return result;
  result.catch(() => undefined);
  throw would_stop("this call of a socket");
}
