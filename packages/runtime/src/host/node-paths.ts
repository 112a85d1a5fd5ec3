import type { PathLike } from "node:fs";
import type { SystemPath } from "./system.ts";

/** Node takes any array of bytes, though its types name its own alone. */
export function node_path(path: SystemPath): PathLike {
  return path as PathLike;
}

/** A path as text. */
export function text_of(path: SystemPath): string {
  return typeof path === "string" ? path : new TextDecoder().decode(path);
}

/** An error with the number of a system's. */
export function system_failure(message: string, errno: number): Error {
  return Object.assign(new Error(message), { errno: -errno });
}
