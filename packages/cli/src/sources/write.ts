import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file whole or not at all: to a temporary name in the same folder, then renamed over the old one.
 * Makes missing folders; leaves a file that already has this content alone, so that watchers stay quiet. Returns whether it wrote.
 */
export function writeWhole(path: string, content: string): boolean {
  if (hasContent(path, content)) return false;
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return true;
}

function hasContent(path: string, content: string): boolean {
  try {
    return readFileSync(path, "utf8") === content;
  } catch {
    // Not there or not readable: write it, and let the write say what is wrong.
    return false;
  }
}
