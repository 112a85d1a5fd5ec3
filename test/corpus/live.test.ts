/** The recordings are what CPython says today. Runs with `TSYNCIO_LIVE=1` where CPython 3.13 is found. */
import { describe, expect, test } from "vitest";
import { casesBelow, corpusFolder, isRejected, readText, tracesFolder } from "./cases.ts";
import { recordedOutcome } from "./outcome.ts";
import { findOracle, runPython, syntaxError } from "./python.ts";

const oracle = process.env["TSYNCIO_LIVE"] === "1" ? findOracle() : { missing: "TSYNCIO_LIVE is not set" };
const command = "command" in oracle ? oracle.command : "";
const named = [corpusFolder, tracesFolder]
  .flatMap(casesBelow)
  .filter(({ description }) => description.expectedStdoutFrom === undefined)
  .map((found) => [found.name, found] as const);

describe.runIf("command" in oracle).concurrent("CPython still", () => {
  test.each(named.filter(([, found]) => !isRejected(found)))("does what is recorded: %s", async (_name, found) => {
    expect(await runPython(command, found)).toEqual(recordedOutcome(found));
  });

  test.each(named.filter(([, found]) => isRejected(found)))("says what is recorded: %s", async (_name, found) => {
    expect(await syntaxError(command, found)).toBe(readText(found, "expected.error"));
  });
});
