/**
 * A sample of the corpus with its coroutines as generators: what the programs print and how they end is the same in either form.
 * `tsyncio verify corpus --coroutines generator` does it for all of them.
 */
import { describe, expect, test } from "vitest";
import { casesBelow, corpusFolder, isRejected } from "./cases.ts";
import { compiledOutcome, recordedOutcome } from "./outcome.ts";
import { prepare } from "./prepare.ts";

/** One of so many cases is run. */
const stride = 12;

const own = casesBelow(corpusFolder).filter(
  (found) => !isRejected(found) && /^(?:asyncio|guide|language\/async)/.test(found.name),
);
const sample = own.filter((_, index) => index % stride === 0);
const prepared = await prepare(sample, "generator");

describe.each(prepared.map((item) => [item.found.name, item] as const))("%s", (_name, item) => {
  test("does what CPython did", async () => {
    expect(item.typeErrors).toEqual([]);
    expect(await compiledOutcome(item)).toEqual(recordedOutcome(item.found));
  });
});
