import { open } from "node:fs/promises";

import type { FileHandle } from "node:fs/promises";
import type { FileMode, HostFile } from "./host.ts";

/** What `open` of the system is told for each access. */
export const OPEN_FLAGS = { read: "r", write: "w", append: "a", create: "wx" } as const satisfies Record<
  FileMode["access"],
  string
>;

/** Opens a file through Node's asynchronous file system. */
export async function open_node_file(path: string, mode: FileMode): Promise<HostFile> {
  const handle = await open(path, OPEN_FLAGS[mode.access] + (mode.update ? "+" : ""));
  await refuse_directory(handle);
  return {
    async read(size) {
      const { bytesRead, buffer } = await handle.read(new Uint8Array(size), 0, size, null);
      return buffer.subarray(0, bytesRead);
    },
    async write(bytes) {
      for (let offset = 0; offset < bytes.length;) {
        offset += (await handle.write(bytes, offset)).bytesWritten;
      }
    },
    async close() {
      await handle.close();
    },
  };
}

/** Linux opens a directory for reading; Python does not. */
async function refuse_directory(handle: FileHandle): Promise<void> {
  if (!(await handle.stat()).isDirectory()) return;
  await handle.close();
  throw Object.assign(new Error("a directory cannot be opened as a file"), { code: "EISDIR" });
}
