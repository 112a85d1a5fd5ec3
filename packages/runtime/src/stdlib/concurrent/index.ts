/** What the package `concurrent` has. */
export * as futures from "./futures/index.ts";
