/** The suite of traces in headless Chromium, where it is found: the interleaving is CPython's there too. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compileFile } from "../../packages/cli/src/compilation/compileFile.ts";
import { casesBelow, repository, tracesFolder } from "../corpus/cases.ts";
import { recordedOutcome } from "../corpus/outcome.ts";
import { findChromium } from "./chromium.ts";
import { runInChromium } from "./site.ts";

const chromium = findChromium();
const handWritten = join(repository, "packages", "runtime", "test", "asyncio", "traces");

interface Trace {
  readonly code: string;
  readonly stdout: string;
}

/** Those that the compiler writes, and those of the runtime's own tests. */
async function traces(): Promise<ReadonlyMap<string, Trace>> {
  const found = new Map<string, Trace>();
  for (const each of casesBelow(tracesFolder)) {
    const { code } = await compileFile(join(each.folder, "input.py"), { filename: "input.py" });
    found.set(each.name, { code: code ?? "", stdout: recordedOutcome(each).stdout ?? "" });
  }
  for (const file of readdirSync(handWritten).filter((each) => each.endsWith(".ts"))) {
    const stdout = readFileSync(join(handWritten, file.replace(/\.ts$/, ".stdout")), "utf8");
    found.set(`by hand: ${file}`, { code: readFileSync(join(handWritten, file), "utf8"), stdout });
  }
  return found;
}

const expected = "command" in chromium ? await traces() : new Map<string, Trace>();
const programs = new Map([...expected.values()].map(({ code }, index) => [`trace${index}`, code]));

describe.runIf("command" in chromium)("in Chromium", async () => {
  const outcomes = "command" in chromium ? await runInChromium(chromium.command, programs) : new Map<string, never>();

  test.each([...expected.keys()].map((name, index) => [name, `trace${index}`] as const))("%s", (name, program) => {
    expect(outcomes.get(program)).toMatchObject({ stdout: expected.get(name)!.stdout, exitCode: 0 });
  });
});

test.skipIf("command" in chromium)("Chromium is not there: its tests are skipped", ({ skip }) => skip());
