import type { CompiledFile } from "@tsyncio/compiler";

type File = Pick<CompiledFile, "path" | "imports" | "code" | "filename">;

/** Why files are not written although nothing is wrong with them: by path, the file they import that is refused. */
export function refusedImports(files: readonly File[]): ReadonlyMap<string, string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const found = new Map<string, string>();
  for (const { path } of files) {
    const refused = [...reached(path, byPath)].find((each) => each !== path && byPath.get(each)?.code === null);
    if (refused !== undefined) found.set(path, byPath.get(refused)?.filename ?? refused);
  }
  return found;
}

function reached(path: string, files: ReadonlyMap<string, File>, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path) || !files.has(path)) return seen;
  seen.add(path);
  for (const target of files.get(path)?.imports ?? []) reached(target, files, seen);
  return seen;
}
