import { expect, test } from "vitest";
import { findOracle } from "../../corpus/python.ts";
import { sampled } from "../methods/sample.ts";
import { suite } from "./suite.ts";

/** `pnpm conformance:asyncio` runs them all; one in so many is enough to see that something is lost. */
const stride = 15;

const oracle = findOracle();

test.skipIf("missing" in oracle)(
  "methods of CPython's own tests of asyncio that passed when they were recorded pass",
  async () => {
    const { count, lost } = await sampled(suite, "missing" in oracle ? "" : oracle.command, stride);
    expect(lost).toEqual([]);
    expect(count).toBeGreaterThan(5);
  },
  600_000,
);
