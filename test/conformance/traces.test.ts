/**
 * Programs that print at each step, run under the virtual clock: the whole interleaving must be CPython's.
 * Their recordings are written by `pnpm corpus:record`.
 */
import { expect, test } from "vitest";
import { casesBelow, tracesFolder } from "../corpus/cases.ts";
import { compiledOutcome, recordedOutcome } from "../corpus/outcome.ts";
import { prepare, refusal } from "../corpus/prepare.ts";

const prepared = await prepare(casesBelow(tracesFolder));

test.concurrent.each(prepared.map((item) => [item.found.name, item] as const))("%s", async (_name, item) => {
  expect(refusal(item)).toBe("");
  expect(await compiledOutcome(item)).toEqual(recordedOutcome(item.found));
});
