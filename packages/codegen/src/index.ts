export { generators } from "./generators.ts";
export type { Generator } from "./generators.ts";
export { recordings } from "./recordings.ts";
export type { Recording } from "./recordings.ts";
