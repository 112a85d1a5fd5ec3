import { NotImplementedError } from "../../python/exceptions/hierarchy.ts";
import { AbstractLoop } from "../abstract_loop.ts";

// `AbstractEventLoop` for programs that name it: what a loop has not raises NotImplementedError.

const methods =
  "run_forever run_until_complete stop is_running is_closed close _timer_handle_cancelled call_soon call_later call_at time create_future " +
  "create_task call_soon_threadsafe run_in_executor set_default_executor add_reader remove_reader add_writer remove_writer " +
  "add_signal_handler remove_signal_handler set_task_factory get_task_factory get_exception_handler set_exception_handler " +
  "default_exception_handler call_exception_handler get_debug set_debug";

const coroutines =
  "shutdown_asyncgens shutdown_default_executor getaddrinfo getnameinfo create_connection create_server start_tls sendfile " +
  "create_unix_connection create_unix_server connect_accepted_socket create_datagram_endpoint connect_read_pipe connect_write_pipe " +
  "subprocess_shell subprocess_exec sock_recv sock_recv_into sock_recvfrom sock_recvfrom_into sock_sendall sock_sendto sock_connect " +
  "sock_accept sock_sendfile";

for (const name of methods.split(" ")) define(name, () => missing());
for (const name of coroutines.split(" ")) define(name, async () => missing());

function missing(): never {
  throw new NotImplementedError();
}

function define(name: string, value: Function): void {
  Object.defineProperty(value, "name", { value: name });
  Object.defineProperty(AbstractLoop.prototype, name, { value, writable: true, configurable: true });
}
