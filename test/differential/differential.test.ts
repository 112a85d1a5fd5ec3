import { describe, expect, it } from "vitest";
import { findOracle } from "../corpus/python.ts";
import { callable, compareCalls } from "./calls.ts";

describe.skipIf("missing" in findOracle())("calls with arguments drawn by a seed", { timeout: 120_000 }, () => {
  it.each(callable())("%s answers as CPython", (module) => {
    const { calls, differences } = compareCalls(module, 7, 500);
    expect(differences).toEqual([]);
    expect(calls).toBeGreaterThanOrEqual(500);
  });
});
