export { AsyncFile } from "./async_file.ts";
export { open } from "./open.ts";
