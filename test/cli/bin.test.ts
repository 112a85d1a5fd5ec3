import { execFile } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "./tsyncio.ts";

const cli = join(import.meta.dirname, "..", "..", "packages", "cli");
const bin = join(cli, "bin", "tsyncio.js");
const run = promisify(execFile);

/** Starts the executable in a Node that says it is of another version. */
function pretendVersion(version: string): Promise<{ stdout: string; stderr: string }> {
  const script = `Object.defineProperty(process.versions, "node", { value: "${version}" }); require(${JSON.stringify(bin)});`;
  return run(process.execPath, ["-e", script, "--", "--version"]);
}

describe("bin/tsyncio.js", () => {
  it.each(["8.17.0", "20.20.2", "22.11.0"])("says in one sentence that Node %s is too old", async (version) => {
    await expect(pretendVersion(version)).rejects.toMatchObject({
      code: 2,
      stdout: "",
      stderr: `tsyncio needs Node 22.12 or later; this is Node ${version}.\n`,
    });
  });

  it("keeps to syntax that every Node can parse", () => {
    const code = readFileSync(bin, "utf8").replace(/^(?:#!|\s*\/\/).*$/gm, "");
    expect(code).not.toMatch(/\b(?:const|let|async|await|import|class)\b|=>|`|\?\?|\?\./);
  });

  // `pnpm test` builds first; a test run on its own may find nothing built.
  it.skipIf(!existsSync(join(cli, "dist", "bundle", "printer.cjs")))(
    "loads ts-morph and Prettier only when TypeScript is printed",
    async () => {
      const cwd = temporaryFolder({ "a.py": "print('x')\n" });
      const trace = join(cwd, "trace.cjs");
      writeFileSync(
        trace,
        `const fs = require("node:fs"); const read = fs.readFileSync;
         fs.readFileSync = (file, ...rest) => (/printer/.test(String(file)) && process._rawDebug("printer"), read(file, ...rest));`,
      );
      for (const args of [["--help"], ["run", "a.py"], ["check", "a.py"]]) {
        const { stderr } = await run(process.execPath, ["--require", trace, bin, ...args], { cwd });
        expect([args, stderr]).toEqual([args, ""]);
      }
      const { stderr } = await run(process.execPath, ["--require", trace, bin, "compile", "a.py"], { cwd });
      expect(stderr).toContain("printer");
    },
  );
});
