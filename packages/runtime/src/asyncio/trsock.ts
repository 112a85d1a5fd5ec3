import { Socket, socket_text } from "../stdlib/socket/socket.ts";
import { call_method } from "../python/calls/call_method.ts";
import { ValueError } from "../python/exceptions/hierarchy.ts";
import { str } from "../python/repr/str.ts";

/** The socket of a transport as a program may use it: to look at, not to read from (`Lib/asyncio/trsock.py`). */
export class TransportSocket {
  static readonly __name__: string = "TransportSocket";
  static readonly __module__: string = "asyncio.trsock";

  readonly _sock: Socket;

  constructor(sock: Socket) {
    this._sock = sock;
  }

  get family(): any {
    return this._sock.family;
  }

  get type(): any {
    return this._sock.type;
  }

  get proto(): any {
    return this._sock.proto;
  }

  fileno(): number {
    return this._sock.fileno();
  }

  getsockname(): any {
    return this._sock.getsockname();
  }

  getpeername(): any {
    return this._sock.getpeername();
  }

  /** CPython's asks the socket too, which has no such method. */
  getsockbyname(): any {
    return call_method(this._sock, "getsockbyname");
  }

  getsockopt(level: any, optname: any, buflen: any = 0): any {
    return this._sock.getsockopt(level, optname, buflen);
  }

  setsockopt(level: any, optname: any, value: any): null {
    return this._sock.setsockopt(level, optname, value);
  }

  shutdown(how: any): null {
    return this._sock.shutdown(how);
  }

  settimeout(value: any): null {
    if (value === 0) return null;
    throw new ValueError("settimeout(): only 0 timeout is allowed on transport sockets");
  }

  gettimeout(): any {
    return 0;
  }

  setblocking(flag: any): null {
    if (!flag) return null;
    throw new ValueError("setblocking(): transport sockets cannot be blocking");
  }

  __repr__(): string {
    if (this._sock instanceof Socket) return `<asyncio.TransportSocket ${socket_text(this._sock)}>`;
    const [fd, family, type, proto] = [this.fileno(), this.family, this.type, this.proto].map((value) => str(value));
    return `<asyncio.TransportSocket fd=${fd}, family=${family}, type=${type}, proto=${proto}>`;
  }
}
