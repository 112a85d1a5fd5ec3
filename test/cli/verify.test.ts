import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder, tsyncio } from "./tsyncio.ts";

const corpus = {
  "area/sleepy/input.py":
    "import asyncio\n\nasync def main():\n    await asyncio.sleep(60)\n    print('awake')\n\nasyncio.run(main())\n",
  "area/sleepy/expected.stdout": "awake\n",
  "area/raises/input.py": "import sys\n\nprint(sys.argv[1:])\nprint(input())\nraise KeyError('k')\n",
  "area/raises/case.json": '{ "title": "an exception", "exitCode": 1, "args": ["one"], "stdin": "line\\n" }',
  "area/raises/expected.stdout": "['one']\nline\n",
  "rejected/module/input.py": "import numpy\n",
};

describe("tsyncio verify", () => {
  it("writes what is missing with --update, is then green, and red for any changed byte", async () => {
    const cwd = temporaryFolder(corpus);
    const verify = (...more: string[]): ReturnType<typeof tsyncio> => tsyncio(["verify", ".", ...more], { cwd });
    const missing = await verify();
    expect(missing.exitCode).toBe(1);
    expect(missing.stdout).toContain("expected.ts is missing: `tsyncio verify --update` writes it");
    expect((await verify("--update")).exitCode).toBe(0);
    expect(readFileSync(join(cwd, "rejected/module/expected.txt"), "utf8")).toContain(
      "input.py:1:8: error[unknown-module]",
    );
    const green = await verify();
    expect([green.exitCode, green.stdout.includes("3 cases as expected")]).toEqual([0, true]);
    for (const name of ["area/sleepy/expected.ts", "area/sleepy/expected.stdout", "rejected/module/expected.txt"]) {
      const before = readFileSync(join(cwd, name));
      appendFileSync(join(cwd, name), "\n");
      const red = await verify();
      expect([name, red.exitCode]).toEqual([name, 1]);
      expect(red.stdout).toContain("DIFFERS");
      expect(red.stdout).toContain("1 of 3 cases not as expected");
      writeFileSync(join(cwd, name), before);
    }
  });

  it("shows a wrong type, a wrong output and a missing recording, and never writes one", async () => {
    const cwd = temporaryFolder({
      "area/a/input.py": 'print("a")\n',
      "area/b/input.py": 'print("b")\n',
      "area/b/expected.stdout": "c\n",
    });
    const { stdout, exitCode } = await tsyncio(["verify", ".", "--update"], { cwd });
    expect(exitCode).toBe(1);
    expect(stdout).toContain("expected.stdout is missing: record it from CPython 3.13");
    expect(stdout).toContain("--- expected.stdout\n  +++ actual\n  @@ -1,1 +1,1 @@\n  -c\n  +b\n");
    expect(existsSync(join(cwd, "area/a/expected.stdout"))).toBe(false);
    appendFileSync(join(cwd, "area/b/expected.ts"), '\nconst wrong: number = "text";\n');
    const typed = await tsyncio(["verify", "."], { cwd });
    expect(typed.stdout).toMatch(/area\/b\/expected\.ts\(\d+,\d+\): error TS2322/);
  });
});
