/** Programs of several files on the command line. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { startTsyncio, temporaryFolder, tsyncio } from "./tsyncio.ts";

const program = {
  "main.py": 'import helper\nfrom pkg import greet\n\nprint(greet("you"), helper.answer)\n',
  "helper.py": "answer = 42\n",
  "pkg/__init__.py": "from .words import greet\n",
  "pkg/words.py": 'def greet(whom):\n    return f"hello {whom}"\n',
  "pkg/__main__.py": "import sys\nfrom . import greet\n\nprint(greet(sys.argv[1]), __name__)\n",
};

describe("a program of several files", () => {
  it("compiles to one module for each", async () => {
    const cwd = temporaryFolder(program);
    expect(await tsyncio(["compile", "main.py", "--out-dir", "out"], { cwd })).toMatchObject({
      exitCode: 0,
      stderr: "",
    });
    const read = (file: string): string => readFileSync(join(cwd, "out", file), "utf8");
    expect(read("main.ts")).toContain(
      'import * as helper from "./helper.ts";\nimport { greet } from "./pkg/__init__.ts";\n',
    );
    expect(read("helper.ts")).toBe("export const answer = 42;\n");
    expect(read("pkg/words.ts")).toContain("export function greet(whom: string): string {");
    expect(existsSync(join(cwd, "out", "pkg", "__main__.ts"))).toBe(false);
  });

  it("compiles each file once where a folder is given", async () => {
    const cwd = temporaryFolder(program);
    const { stdout, exitCode } = await tsyncio(["compile", ".", "--json"], { cwd });
    const { files } = JSON.parse(stdout) as { files: readonly { file: string }[] };
    expect(exitCode).toBe(0);
    expect(files.map(({ file }) => file).toSorted()).toEqual(Object.keys(program).toSorted());
  });

  it("is written whole or not at all", async () => {
    const cwd = temporaryFolder({ ...program, "helper.py": "answer = (\n", "pkg/words.ts": "// earlier\n" });
    const { stderr, exitCode } = await tsyncio(["compile", "main.py"], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("helper.py:1:10: error[syntax-error]");
    expect(stderr).toContain("main.py: it imports helper.py, which is refused");
    expect(existsSync(join(cwd, "main.ts"))).toBe(false);
  });

  it("runs, a package too, with the program's arguments", async () => {
    const cwd = temporaryFolder(program);
    expect(await tsyncio(["run", "main.py"], { cwd })).toMatchObject({ stdout: "hello you 42\n", exitCode: 0 });
    expect(await tsyncio(["run", "-m", "pkg", "-m", "x"], { cwd })).toMatchObject({ stdout: "hello -m __main__\n" });
    expect(await tsyncio(["run", "-m", "nothing"], { cwd })).toMatchObject({ exitCode: 2 });
  });

  it("names the file and line of each frame", async () => {
    const cwd = temporaryFolder({
      "main.py": "import deep\n\n\ndef main():\n    deep.start()\n\n\nmain()\n",
      "deep.py": 'class Deep(Exception):\n    pass\n\n\ndef start():\n    raise Deep("down")\n',
    });
    const { stderr, exitCode } = await tsyncio(["run", "main.py"], { cwd });
    expect(exitCode).toBe(1);
    expect(stderr.replaceAll(cwd, "")).toBe(
      [
        "Traceback (most recent call last):",
        '  File "/main.py", line 8, in <module>\n    main()',
        '  File "/main.py", line 5, in main\n    deep.start()',
        '  File "/deep.py", line 6, in start\n    raise Deep("down")',
        "deep.Deep: down\n",
      ].join("\n"),
    );
  });

  it("is checked with its modules", async () => {
    const cwd = temporaryFolder({ ...program, "helper.py": "import numpy\nanswer = 1\n" });
    const { stderr, exitCode } = await tsyncio(["check", "main.py"], { cwd });
    expect([exitCode, stderr.split("\n")[0]]).toEqual([
      2,
      "helper.py:1:8: error[unknown-module]: no module named 'numpy' can be compiled",
    ]);
  });

  it("is compiled again when a module changes", async () => {
    const cwd = temporaryFolder(program);
    const watching = startTsyncio(["compile", "main.py", "--watch"], { cwd });
    try {
      await vi.waitFor(() => expect(existsSync(join(cwd, "helper.ts"))).toBe(true), { timeout: 20_000 });
      writeFileSync(join(cwd, "helper.py"), "answer = 43\n");
      const text = (): string => readFileSync(join(cwd, "helper.ts"), "utf8");
      await vi.waitFor(() => expect(text()).toContain("43"), { timeout: 20_000 });
    } finally {
      watching.kill("SIGINT");
    }
  });
});
