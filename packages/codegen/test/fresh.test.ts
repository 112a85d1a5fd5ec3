import { expect, test } from "vitest";
import { generators } from "../src/generators.ts";
import { outputsOf } from "../src/outputs.ts";
import { findPython } from "../src/record/python.ts";
import { recordings } from "../src/recordings.ts";
import { workspace } from "../src/workspace.ts";

const named = generators.map((generator) => ({
  name: "path" in generator ? generator.path : `${generator.folder}/`,
  generator,
}));

test.each(named)("$name is fresh", async ({ generator }) => {
  for (const [path, text] of await outputsOf(generator, workspace)) {
    expect(workspace.readOrNull(path), path).toBe(text);
  }
});

const python = findPython();

test.runIf(python !== null).each(recordings.map(({ path, record }) => ({ path, record })))(
  "$path is what CPython says",
  ({ path, record }) => {
    expect(workspace.readOrNull(path)).toBe(record(python ?? ""));
  },
);
