import { NotImplementedError } from "../../python/exceptions/hierarchy.ts";
import { signature } from "../../python/calls/signature.ts";
import { mark_coroutine_function } from "../../coroutines/coroutine_function.ts";
import { AbstractLoop } from "../abstract_loop.ts";

// `AbstractEventLoop` for programs that name it: what a loop has not raises NotImplementedError.

const callback = "callback, *args, context=…";
const tls = "ssl_handshake_timeout=…, ssl_shutdown_timeout=…";
const streams = "stdin=…, stdout=…, stderr=…, **kwargs";

/** The methods by their parameters. */
const methods: Readonly<Record<string, string>> = {
  "": "run_forever stop is_running is_closed close time create_future get_task_factory get_exception_handler get_debug",
  future: "run_until_complete",
  handle: "_timer_handle_cancelled",
  [callback]: "call_soon call_soon_threadsafe",
  [`delay, ${callback}`]: "call_later",
  [`when, ${callback}`]: "call_at",
  "coro, *, name=…, context=…": "create_task",
  "executor, func, *args": "run_in_executor",
  executor: "set_default_executor",
  "fd, callback, *args": "add_reader add_writer",
  fd: "remove_reader remove_writer",
  "sig, callback, *args": "add_signal_handler",
  sig: "remove_signal_handler",
  factory: "set_task_factory",
  handler: "set_exception_handler",
  context: "default_exception_handler call_exception_handler",
  enabled: "set_debug",
};

/** The coroutine functions by theirs. */
const coroutines: Readonly<Record<string, string>> = {
  "": "shutdown_asyncgens shutdown_default_executor",
  "host, port, *, family=…, type=…, proto=…, flags=…": "getaddrinfo",
  "sockaddr, flags=…": "getnameinfo",
  [`protocol_factory, host=…, port=…, *, ssl=…, family=…, proto=…, flags=…, sock=…, local_addr=…, server_hostname=…, ${tls}, happy_eyeballs_delay=…, interleave=…`]:
    "create_connection",
  [`protocol_factory, host=…, port=…, *, family=…, flags=…, sock=…, backlog=…, ssl=…, reuse_address=…, reuse_port=…, keep_alive=…, ${tls}, start_serving=…`]:
    "create_server",
  "transport, file, offset=…, count=…, *, fallback=…": "sendfile",
  [`transport, protocol, sslcontext, *, server_side=…, server_hostname=…, ${tls}`]: "start_tls",
  [`protocol_factory, path=…, *, ssl=…, sock=…, server_hostname=…, ${tls}`]: "create_unix_connection",
  [`protocol_factory, path=…, *, sock=…, backlog=…, ssl=…, ${tls}, start_serving=…`]: "create_unix_server",
  [`protocol_factory, sock, *, ssl=…, ${tls}`]: "connect_accepted_socket",
  "protocol_factory, local_addr=…, remote_addr=…, *, family=…, proto=…, flags=…, reuse_address=…, reuse_port=…, allow_broadcast=…, sock=…":
    "create_datagram_endpoint",
  "protocol_factory, pipe": "connect_read_pipe connect_write_pipe",
  [`protocol_factory, cmd, *, ${streams}`]: "subprocess_shell",
  [`protocol_factory, *args, ${streams}`]: "subprocess_exec",
  "sock, nbytes": "sock_recv",
  "sock, buf": "sock_recv_into",
  "sock, bufsize": "sock_recvfrom",
  "sock, buf, nbytes=…": "sock_recvfrom_into",
  "sock, data": "sock_sendall",
  "sock, data, address": "sock_sendto",
  "sock, address": "sock_connect",
  sock: "sock_accept",
  "sock, file, offset=…, count=…, *, fallback=…": "sock_sendfile",
};

define_all(methods, () => () => missing());
define_all(coroutines, () => mark_coroutine_function(async () => missing() as unknown));

function missing(): never {
  throw new NotImplementedError();
}

function define_all(names: Readonly<Record<string, string>>, make: () => Function): void {
  for (const [parameters, group] of Object.entries(names))
    for (const name of group.split(" ")) {
      const value = signature(make(), parameters);
      Object.defineProperty(value, "name", { value: name });
      Object.defineProperty(AbstractLoop.prototype, name, { value, writable: true, configurable: true });
    }
}
