import { spawnSync } from "node:child_process";
import { pythonEnvironment } from "../../corpus/python.ts";

/** Reads the sources of some folders of the library as text, by the encoding that each declares. */
const readProgram = `
import json, os, sys, tokenize
root = os.path.dirname(os.__file__)
found = []
for folder in sys.argv[1:]:
    for path, folders, names in os.walk(os.path.join(root, folder)):
        folders.sort()
        for name in sorted(names):
            if name.endswith(".py"):
                with tokenize.open(os.path.join(path, name)) as file: found.append(file.read())
json.dump(found, sys.stdout)
`;

/** The Python files of some folders of the oracle's `Lib`. */
export function librarySources(python: string, folders: readonly string[]): readonly string[] {
  const options = { encoding: "utf8", env: pythonEnvironment(), maxBuffer: 1 << 30 } as const;
  const { status, stdout, stderr } = spawnSync(python, ["-c", readProgram, ...folders], options);
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as string[];
}
