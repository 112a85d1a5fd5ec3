import type { Generator } from "./generators.ts";
import { formatted } from "./workspace.ts";
import type { Workspace } from "./workspace.ts";

/** What a generator wants of the workspace: the text of each file by its path, null for a file that should not be there. */
export type Outputs = ReadonlyMap<string, string | null>;

/** Runs a generator. In a folder of its own every file that it does not make is left over from before. */
export const outputsOf = async (generator: Generator, workspace: Workspace): Promise<Outputs> => {
  if ("path" in generator) {
    const { path, render } = generator;
    return new Map([[path, await formatted(path, await render(workspace))]]);
  }
  const { folder, renderAll } = generator;
  const outputs = new Map<string, string | null>(workspace.list(folder).map((name) => [`${folder}/${name}`, null]));
  for (const [name, text] of await renderAll(workspace)) {
    const path = `${folder}/${name}`;
    outputs.set(path, await formatted(path, text));
  }
  return outputs;
};

/** The paths at which the workspace is not as the generators want it. */
export const staleOutputs = async (generators: readonly Generator[], workspace: Workspace): Promise<string[]> => {
  const stale: string[] = [];
  for (const generator of generators) {
    for (const [path, text] of await outputsOf(generator, workspace)) {
      if (workspace.readOrNull(path) !== text) stale.push(path);
    }
  }
  return stale;
};

/** Writes what the generators make, each before the next is run, and removes what they leave behind. */
export const writeOutputs = async (generators: readonly Generator[], workspace: Workspace): Promise<void> => {
  for (const generator of generators) {
    for (const [path, text] of await outputsOf(generator, workspace)) {
      if (text === null) workspace.remove(path);
      else workspace.write(path, text);
    }
  }
};
