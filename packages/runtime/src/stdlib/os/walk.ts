import { call } from "../../python/calls/call.ts";
import { OSError } from "../../python/exceptions/os.ts";
import { truth } from "../../python/truth.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { fspath } from "./path_text.ts";
import { islink, join } from "./path/index.ts";
import { type DirEntry, scandir } from "./scandir.ts";

/** A folder, the folders in it and what else is in it. */
type Found = Tuple<readonly [any, any[], any[]]>;

/**
 * A folder and all that are in it, each with the names of its folders and of what else it has. From the top down a program may change
 * the list of folders, which says where to go on. What cannot be read is left out, after `onerror` was called.
 */
export function* walk(
  top: unknown,
  topdown: unknown = true,
  onerror: unknown = null,
  followlinks: unknown = false,
): Generator<any, null> {
  const left: unknown[] = [fspath(top)];
  const [downwards, follows] = [truth(topdown), truth(followlinks)];
  while (left.length > 0) {
    const next = left.pop();
    if (next instanceof Tuple) {
      yield next;
      continue;
    }
    const entries = entries_in(next, onerror);
    if (entries === null) continue;
    const folders = entries.filter(is_folder);
    const others = entries.filter((entry) => !folders.includes(entry));
    const found = Tuple.of(next, names_of(folders), names_of(others)) as unknown as Found;
    if (!downwards) {
      left.push(
        found,
        ...folders
          .filter((entry) => follows || !is_link(entry))
          .map(path_of)
          .toReversed(),
      );
      continue;
    }
    yield found;
    const paths = found.items[1].map((name) => join(next, name) as unknown);
    left.push(...paths.filter((path) => follows || !islink(path)).toReversed());
  }
  return null;
}

function entries_in(folder: unknown, onerror: unknown): readonly DirEntry[] | null {
  try {
    return [...scandir(folder)];
  } catch (error) {
    if (!(error instanceof OSError)) throw error;
    if (onerror !== null) call(onerror, error);
    return null;
  }
}

function names_of(entries: readonly DirEntry[]): any[] {
  return entries.map((entry): any => entry.name);
}

function path_of(entry: DirEntry): any {
  return entry.path;
}

/** What cannot be found out is no folder, and no link. */
function is_folder(entry: DirEntry): boolean {
  try {
    return entry.is_dir();
  } catch (error) {
    if (error instanceof OSError) return false;
    throw error;
  }
}

function is_link(entry: DirEntry): boolean {
  return entry.is_symlink();
}
