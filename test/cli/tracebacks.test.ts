/**
 * What `tsyncio run` writes to stderr when a program ends with an exception, and its exit code, are CPython's.
 * `NAME.expected` is CPython's: `TSYNCIO_LIVE=1` compares it with CPython 3.13 where that is found, and rewrites it with
 * `vitest -u`; nothing of ours writes it. The frames of CPython's own library and the lines of carets are left out there.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { findOracle, pythonEnvironment } from "../corpus/python.ts";

const bin = join(import.meta.dirname, "..", "..", "packages", "cli", "bin", "tsyncio.js");
const isBuilt = existsSync(join(bin, "..", "..", "dist", "bundle", "tsyncio.cjs"));
const folder = join(import.meta.dirname, "tracebacks");
const names = readdirSync(folder).flatMap((file) => (file.endsWith(".py") ? [basename(file, ".py")] : []));
const oracle = process.env["TSYNCIO_LIVE"] === "1" ? findOracle() : { missing: "TSYNCIO_LIVE is not set" };

const head = /^[ |+-]*File "([^"]*)", line \d+/;
const carets = /^[ |]*[~^]*\^[~^]*$/;

/** What the program itself is shown to have done: the frames in its own file, without carets. */
function ownFrames(text: string): string {
  let isOwn = true;
  return text
    .split("\n")
    .filter((line) => {
      const file = head.exec(line)?.[1];
      if (file !== undefined) isOwn = folder === join(file, "..");
      else if (!/^[ |]* {4}/.test(line)) isOwn = true;
      return isOwn && !carets.test(line);
    })
    .join("\n")
    .replaceAll(`${folder}/`, "");
}

function outcome(exitCode: number | null, stderr: string): string {
  return `exit ${exitCode}\n${ownFrames(stderr)}`;
}

describe.runIf("command" in oracle)("CPython still ends so:", () => {
  it.each(names)("%s", async (name) => {
    const command = "command" in oracle ? oracle.command : "";
    const program = join(folder, `${name}.py`);
    const { status, stderr } = spawnSync(command, [program], { env: pythonEnvironment(), encoding: "utf8" });
    await expect(outcome(status, stderr)).toMatchFileSnapshot(join(folder, `${name}.expected`));
  });
});

// `pnpm test` builds first; a test run on its own may find nothing built.
describe.skipIf(!isBuilt)("tsyncio run ends as CPython does:", () => {
  it.each(names)("%s", (name) => {
    const { status, stderr } = spawnSync(process.execPath, [bin, "run", join(folder, `${name}.py`)], {
      encoding: "utf8",
    });
    expect(outcome(status, stderr)).toBe(readFileSync(join(folder, `${name}.expected`), "utf8"));
  });
});
