import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";

/** Which file is the program, and the folder in which it finds its modules. */
export interface ProgramFile {
  readonly root: string;
  /** Its path below the root. */
  readonly entry: string;
  /** The file as diagnostics show it. */
  readonly shown: string;
}

/** `tsyncio run FILE`: the program finds the modules beside it. */
export function scriptFile(file: string, directory: string): ProgramFile {
  const path = resolve(directory, file);
  return { root: dirname(path), entry: basename(path), shown: file };
}

/** `tsyncio run -m NAME`: a module of the current folder, or the `__main__.py` of a package; `null` where there is none. */
export function moduleFile(name: string, directory: string): ProgramFile | null {
  const place = name.replaceAll(".", "/");
  const entry = [`${place}/__main__.py`, `${place}.py`].find((each) => existsSync(resolve(directory, each)));
  return entry === undefined ? null : { root: directory, entry, shown: entry };
}
