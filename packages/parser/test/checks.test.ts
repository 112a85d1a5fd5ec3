import { readFileSync } from "node:fs";
import type { Module } from "@tsyncio/ast";
import { expect, test } from "vitest";
import { checkModule } from "../src/checks/module.ts";
import type { Passing } from "../src/checks/remarkable.ts";
import { Refusal } from "../src/lexer/failure.ts";
import { parse } from "../src/index.ts";
import { samples } from "./samples.ts";

const recorded = JSON.parse(readFileSync(new URL("refusals.json", import.meta.url), "utf8")) as [source: string][];

/** Everything is looked at. */
const nowhere: Passing = { passes: () => false };

const refusedEverywhere = (module: Module): string | null => {
  try {
    checkModule(module, nowhere);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return `${error.kind}: ${error.message}`;
    throw error;
  }
};

test("what the checks pass over holds nothing that they would refuse", () => {
  const sources = [...recorded.map(([source]) => source), ...samples().map(({ source }) => source)];
  const trees = sources.flatMap((source) => {
    const result = parse(source, { checks: false });
    return result.ok ? [{ source, module: result.module }] : [];
  });
  const differing = trees.filter(({ source, module }) => {
    const result = parse(source);
    return (result.ok ? null : result.diagnostics[0]?.message) !== refusedEverywhere(module);
  });
  expect(trees.length).toBeGreaterThan(250);
  expect(differing.map(({ source }) => source)).toEqual([]);
});
