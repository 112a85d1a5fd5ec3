import { expect, test } from "vitest";
import { findOracle } from "../../corpus/python.ts";
import { sampled } from "../methods/sample.ts";
import { suite } from "./suite.ts";

/** `pnpm conformance:language` runs them all; one in so many is enough to see that something is lost. */
const stride = 12;

const oracle = findOracle();

test.skipIf("missing" in oracle)(
  "methods of CPython's own tests that passed when they were recorded pass",
  async () => {
    const { count, lost } = await sampled(suite, "missing" in oracle ? "" : oracle.command, stride);
    expect(lost).toEqual([]);
    expect(count).toBeGreaterThan(150);
  },
  600_000,
);
