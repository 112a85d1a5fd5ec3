import { expect, test } from "vitest";
import { generators } from "../src/generators.ts";
import { findPython } from "../src/record/python.ts";
import { recordings } from "../src/recordings.ts";
import { formatted, workspace } from "../src/workspace.ts";

test.each(generators.map(({ path, render }) => ({ path, render })))("$path is fresh", async ({ path, render }) => {
  expect(workspace.readOrNull(path)).toBe(await formatted(path, await render(workspace)));
});

const python = findPython();

test.runIf(python !== null).each(recordings.map(({ path, record }) => ({ path, record })))(
  "$path is what CPython says",
  ({ path, record }) => {
    expect(workspace.readOrNull(path)).toBe(record(python ?? ""));
  },
);
