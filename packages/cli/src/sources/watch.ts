import { existsSync, watch, type FSWatcher } from "node:fs";
import { resolve } from "node:path";
import { watchedFolder } from "./inputs.ts";

/** How long a burst of events is collected: editors write a file in several steps. */
const quietMilliseconds = 60;

/** The changes noticed and not yet handed on, and whether to stop. */
interface Pending {
  changed: Set<string>;
  stopped: boolean;
  wake: () => void;
}

/**
 * The changes below what the arguments name, as sets of absolute paths, each set after a quiet moment. Folders
 * are watched rather than files, so that files which appear later, or are replaced by a rename, are noticed.
 * Watching begins with the call; the iteration ends when the process is interrupted.
 */
export function watchSources(args: readonly string[], directory: string): AsyncIterable<ReadonlySet<string>> {
  const pending: Pending = { changed: new Set(), stopped: false, wake: () => {} };
  const watchers = watchFolders(args, directory, (path) => {
    pending.changed.add(path);
    pending.wake();
  });
  const stop = (): void => {
    pending.stopped = true;
    pending.wake();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  return batches(pending, watchers);
}

async function* batches(pending: Pending, watchers: readonly FSWatcher[]): AsyncGenerator<ReadonlySet<string>, void> {
  try {
    while (!pending.stopped && watchers.length > 0) {
      if (pending.changed.size === 0) await new Promise<void>((done) => (pending.wake = done));
      await quiet(() => pending.changed.size);
      const batch = pending.changed;
      pending.changed = new Set();
      if (!pending.stopped && batch.size > 0) yield batch;
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}

function watchFolders(args: readonly string[], directory: string, onChange: (path: string) => void): FSWatcher[] {
  const wanted = new Map<string, boolean>();
  for (const { folder, recursive } of args.map((arg) => watchedFolder(arg, directory))) {
    if (existsSync(folder)) wanted.set(folder, recursive || wanted.get(folder) === true);
  }
  return [...wanted].map(([folder, recursive]) =>
    watch(folder, { recursive }, (_event, name) => {
      if (name?.endsWith(".py") === true) onChange(resolve(folder, name));
    }),
  );
}

/** Waits until a measure has not grown for a moment. */
async function quiet(measure: () => number): Promise<void> {
  let before = -1;
  while (measure() !== before) {
    before = measure();
    await new Promise((done) => setTimeout(done, quietMilliseconds));
  }
}
