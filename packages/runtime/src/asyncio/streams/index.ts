export { FlowControlMixin } from "./flow_control.ts";
export { StreamReaderProtocol } from "./protocol.ts";
export { StreamReader } from "./reader.ts";
export { StreamWriter } from "./writer.ts";
export { open_connection, open_unix_connection, start_server, start_unix_server } from "../network/open_streams.ts";
