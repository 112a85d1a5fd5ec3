export { FlowControlMixin, StreamReaderProtocol } from "./protocol.ts";
export { StreamReader } from "./reader.ts";
export { StreamWriter } from "./writer.ts";
