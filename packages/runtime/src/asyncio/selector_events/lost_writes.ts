import { current_host } from "../../host/current.ts";

/** What CPython's logger says on stderr of a write to a connection that is lost. */
export function warn_of_lost_write(): void {
  const { stderr } = current_host();
  stderr.write("socket.send() raised exception.\n");
  stderr.flush();
}
