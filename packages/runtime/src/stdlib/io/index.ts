/** Python's `io`: files in memory, and what files have to do with. */
export { open } from "../../python/files/open.ts";
export { UnsupportedOperation } from "../../python/files/unsupported_operation.ts";
export { BytesIO } from "./bytes_io.ts";
export { StringIO } from "./string_io.ts";

/** The places that `seek` counts from. */
export const SEEK_SET = 0;
export const SEEK_CUR = 1;
export const SEEK_END = 2;
/** How much files read at once. */
export const DEFAULT_BUFFER_SIZE = 8192;
