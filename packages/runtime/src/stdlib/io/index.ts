/** Python's `io`: files in memory, and what files have to do with. */
export { open } from "../../python/files/open.ts";
export { UnsupportedOperation } from "../../python/files/unsupported_operation.ts";
export { BytesIO } from "./bytes_io.ts";
export { StringIO } from "./string_io.ts";

/** `seek` counts from the start. */
export const SEEK_SET = 0;
/** `seek` counts from where the file is. */
export const SEEK_CUR = 1;
/** `seek` counts from the end. */
export const SEEK_END = 2;
/** How much files read at once. */
export const DEFAULT_BUFFER_SIZE = 8192;
