import { exception } from "../python/exceptions/native.ts";
import { NotImplementedError, ValueError } from "../python/exceptions/hierarchy.ts";
import { repr } from "../python/repr/repr.ts";
import { Bytes } from "../python/values/bytes.ts";
import { Dict } from "../python/values/dict.ts";
import { Tuple } from "../python/values/tuple.ts";
import { is_keywords } from "../python/calls/keywords.ts";
import { beside } from "../python/classes/beside.ts";
import { ask } from "./protocols.ts";

// The interfaces of transports (`Lib/asyncio/transports.py`), and the flow control that those of the loop share.

/** What all transports have. */
export class BaseTransport {
  static readonly __name__: string = "BaseTransport";
  static readonly __module__: string = "asyncio.transports";

  _extra: Dict<any, any>;

  constructor(extra: Dict<any, any> | null = null) {
    this._extra = extra ?? new Dict();
  }

  /** What is known of the connection under a name: `peername`, `sockname`, `socket`, `sslcontext`, …. */
  get_extra_info(name: unknown, fallback: unknown = null): any {
    const value: unknown = is_keywords(fallback) ? fallback["default"] : fallback;
    return this._extra.get(name, value);
  }

  is_closing(): any {
    throw new NotImplementedError();
  }

  close(): any {
    throw new NotImplementedError();
  }

  set_protocol(_protocol: any): any {
    throw new NotImplementedError();
  }

  get_protocol(): any {
    throw new NotImplementedError();
  }
}

/** A transport that only reads. */
export class ReadTransport extends BaseTransport {
  static override readonly __name__: string = "ReadTransport";
  static override readonly __module__: string = "asyncio.transports";

  is_reading(): any {
    throw new NotImplementedError();
  }

  pause_reading(): any {
    throw new NotImplementedError();
  }

  resume_reading(): any {
    throw new NotImplementedError();
  }
}

/** A transport that only writes. */
export class WriteTransport extends BaseTransport {
  static override readonly __name__: string = "WriteTransport";
  static override readonly __module__: string = "asyncio.transports";

  set_write_buffer_limits(_high: any = null, _low: any = null): any {
    throw new NotImplementedError();
  }

  get_write_buffer_size(): any {
    throw new NotImplementedError();
  }

  get_write_buffer_limits(): any {
    throw new NotImplementedError();
  }

  write(_data: any): any {
    throw new NotImplementedError();
  }

  /** Writes the pieces as one. */
  writelines(pieces: any): any {
    return ask(this, "write", new Bytes([]).join(pieces));
  }

  write_eof(): any {
    throw new NotImplementedError();
  }

  can_write_eof(): any {
    throw new NotImplementedError();
  }

  abort(): any {
    throw new NotImplementedError();
  }
}

/** A transport that reads and writes. */
export class Transport extends beside(ReadTransport, WriteTransport) {
  static override readonly __name__: string = "Transport";
  static override readonly __module__: string = "asyncio.transports";
}

/** A transport of datagrams. */
export class DatagramTransport extends BaseTransport {
  static override readonly __name__: string = "DatagramTransport";
  static override readonly __module__: string = "asyncio.transports";

  sendto(_data: any, _address: any = null): any {
    throw new NotImplementedError();
  }

  abort(): any {
    throw new NotImplementedError();
  }
}

/** The transport of a child process. */
export class SubprocessTransport extends BaseTransport {
  static override readonly __name__: string = "SubprocessTransport";
  static override readonly __module__: string = "asyncio.transports";

  get_pid(): any {
    throw new NotImplementedError();
  }

  get_returncode(): any {
    throw new NotImplementedError();
  }

  get_pipe_transport(_fd: any): any {
    throw new NotImplementedError();
  }

  send_signal(_signal: any): any {
    throw new NotImplementedError();
  }

  terminate(): any {
    throw new NotImplementedError();
  }

  kill(): any {
    throw new NotImplementedError();
  }
}

/** How much a transport buffers before it asks the protocol to pause, in bytes. */
const DEFAULT_HIGH_WATER = 64 * 1024;

/** The marks of a transport's buffer, and whether its protocol was asked to pause (`_FlowControlMixin`). */
export class FlowControl {
  high = DEFAULT_HIGH_WATER;
  low = DEFAULT_HIGH_WATER / 4;
  paused = false;
  readonly #transport: FlowControlled;

  constructor(transport: FlowControlled) {
    this.#transport = transport;
  }

  /** Sets the marks: without `high` four times `low`, without `low` a quarter of `high`. */
  set(high: number | null, low: number | null): void {
    const upper = high ?? (low === null ? DEFAULT_HIGH_WATER : 4 * low);
    const lower = low ?? Math.floor(upper / 4);
    if (upper < lower || lower < 0)
      throw new ValueError(`high (${repr(upper)}) must be >= low (${repr(lower)}) must be >= 0`);
    this.high = upper;
    this.low = lower;
  }

  limits(): Tuple {
    return Tuple.of(this.low, this.high);
  }

  /** Asks the protocol to pause where the buffer has grown over the mark. */
  maybe_pause(): void {
    if (this.paused || this.#transport.get_write_buffer_size() <= this.high) return;
    this.paused = true;
    this.#tell("pause_writing");
  }

  /** Asks the protocol to go on where the buffer has shrunk to the mark. */
  maybe_resume(): void {
    if (!this.paused || this.#transport.get_write_buffer_size() > this.low) return;
    this.paused = false;
    this.#tell("resume_writing");
  }

  #tell(what: "pause_writing" | "resume_writing"): void {
    const transport = this.#transport;
    try {
      ask(transport._protocol, what);
    } catch (thrown) {
      const error = exception(thrown);
      if (error.raw$ends_program) throw error;
      const details: [string, unknown][] = [
        ["message", `protocol.${what}() failed`],
        ["exception", error],
        ["transport", transport],
        ["protocol", transport._protocol],
      ];
      ask(transport._loop, "call_exception_handler", new Dict(details));
    }
  }
}

interface FlowControlled {
  _loop: any;
  _protocol: any;
  get_write_buffer_size(): number;
}

/** Base of the loop's own transports: the marks of the buffer under CPython's names. */
export class _FlowControlMixin extends Transport {
  static override readonly __name__: string = "_FlowControlMixin";
  static override readonly __module__: string = "asyncio.transports";

  _loop: any;
  _protocol: any = null;
  readonly _flow: FlowControl = new FlowControl(this);

  constructor(extra: Dict<any, any> | null = null, loop: any = null) {
    super(extra);
    this._loop = loop;
    this._set_write_buffer_limits();
  }

  get _protocol_paused(): boolean {
    return this._flow.paused;
  }

  get _high_water(): number {
    return this._flow.high;
  }

  get _low_water(): number {
    return this._flow.low;
  }

  override set_write_buffer_limits(high: any = null, low: any = null): any {
    this._set_write_buffer_limits(high, low);
    this._maybe_pause_protocol();
    return null;
  }

  override get_write_buffer_limits(): any {
    return this._flow.limits();
  }

  _set_write_buffer_limits(high: any = null, low: any = null): any {
    this._flow.set(high, low);
    return null;
  }

  _maybe_pause_protocol(): any {
    this._flow.maybe_pause();
    return null;
  }

  _maybe_resume_protocol(): any {
    this._flow.maybe_resume();
    return null;
  }
}
