import { expect, test } from "vitest";
import type { Generator } from "../src/generators.ts";
import { staleOutputs, writeOutputs } from "../src/outputs.ts";
import { inMemory } from "./memory.ts";

const generators: readonly Generator[] = [
  { path: "one.txt", render: () => "one" },
  { folder: "many", renderAll: (workspace) => new Map([["copy.txt", `${workspace.read("one.txt")} again`]]) },
];

test("generators run in order, and later ones read what earlier ones wrote", async () => {
  const files = new Map([["one.txt", "zero"]]);
  await writeOutputs(generators, inMemory(files));
  expect(Object.fromEntries(files)).toEqual({ "one.txt": "one", "many/copy.txt": "one again" });
});

test("what a folder's generator does not make is stale, and is removed", async () => {
  const files = new Map([
    ["one.txt", "one"],
    ["many/copy.txt", "one again"],
    ["many/left-over.txt", "old"],
    ["manyfold/other.txt", "kept"],
  ]);
  expect(await staleOutputs(generators, inMemory(files))).toEqual(["many/left-over.txt"]);
  await writeOutputs(generators, inMemory(files));
  expect([...files.keys()]).toEqual(["one.txt", "many/copy.txt", "manyfold/other.txt"]);
  expect(await staleOutputs(generators, inMemory(files))).toEqual([]);
});

test("a missing file and a changed one are stale", async () => {
  const files = new Map([["one.txt", "two"]]);
  expect(await staleOutputs(generators, inMemory(files))).toEqual(["one.txt", "many/copy.txt"]);
});

test("TypeScript is formatted, other text is left alone", async () => {
  const files = new Map<string, string>();
  const untidy = "const  a = 'b'";
  await writeOutputs(
    [
      { path: "packages/a.ts", render: () => untidy },
      { path: "a.svg", render: () => untidy },
    ],
    inMemory(files),
  );
  expect(Object.fromEntries(files)).toEqual({ "packages/a.ts": 'const a = "b";\n', "a.svg": untidy });
});
