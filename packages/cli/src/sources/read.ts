import { readFileSync } from "node:fs";
import { sep } from "node:path";
import { decodePython, type DecodedSource } from "./decode.ts";

/** Why a file could not be read or written, as a person would say it. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file or directory",
  EISDIR: "it is a folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENOTDIR: "a part of the path is not a folder",
  EEXIST: "a file is in the place of a folder",
  ENOSPC: "no space left on the device",
  EROFS: "the file system is read-only",
  ELOOP: "too many symbolic links",
};

/**
 * The system's reason for a failed operation on one of these paths or below it; null for any other error,
 * which is a fault of ours.
 */
export function fileProblem(error: unknown, ...paths: readonly string[]): string | null {
  if (!(error instanceof Error) || !("path" in error) || !("code" in error)) return null;
  const place = String(error.path);
  const concerned = paths.some((path) => place === path || place.startsWith(path + sep));
  return concerned ? (reasons[String(error.code)] ?? error.message) : null;
}

/** Reads and decodes a Python file; throws what node:fs throws. `shown` is its name in a diagnostic. */
export function readPython(path: string, shown: string): DecodedSource {
  try {
    return decodePython(readFileSync(path), shown);
  } catch (error) {
    // Reading a folder fails at the open file, whose error no longer knows its path.
    throw error instanceof Error && "code" in error ? Object.assign(error, { path }) : error;
  }
}
