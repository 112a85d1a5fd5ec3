import { describe, expect, it } from "vitest";
import { temporaryFolder, tsyncio } from "./tsyncio.ts";

describe("help and misuse", () => {
  it("prints help with examples, the commands' own too, and the version", async () => {
    const cwd = temporaryFolder();
    const [help, compile, version] = await Promise.all([
      tsyncio(["--help"], { cwd }),
      tsyncio(["compile", "--help"], { cwd }),
      tsyncio(["--version"], { cwd }),
    ]);
    expect(help).toMatchObject({ exitCode: 0, stderr: "" });
    expect(help.stdout).toContain("Examples:\n  tsyncio compile program.py");
    expect(compile.stdout).toContain("--out-dir");
    expect(compile.stdout).toContain("Examples:");
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [[], "which command?"],
    [["frobnicate"], "there is no command 'frobnicate'"],
    [["compile"], "an argument is missing"],
    [["compile", "a.py", "--fast"], "Unknown argument: fast"],
    [["compile", "a.py", "--out-dir"], "out-dir"],
    [["run", "--fast", "a.py"], "Unknown argument: fast"],
    [["compile", "missing.py"], "missing.py: no such file or directory"],
    [["run", "missing.py"], "missing.py: no such file or directory"],
    [["run", "."], ".: it is a folder"],
    [["ast", "missing.py"], "missing.py: no such file or directory"],
    [["check", "*.py"], "*.py: no Python file matches"],
    [["verify", "missing"], "missing: no such folder"],
    [["verify", "."], ".: no case in it"],
    [["explain", "nothing"], "there is no diagnostic called 'nothing'"],
  ])("says what is wrong with %j and exits 2", async (args, message) => {
    const { stdout, stderr, exitCode } = await tsyncio(args, { cwd: temporaryFolder() });
    expect(stderr).toContain(`tsyncio: `);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("internal failure");
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
  });

  it("explains a diagnostic and completes its code", async () => {
    const cwd = temporaryFolder();
    const [page, completions, script] = await Promise.all([
      tsyncio(["explain", "cannot-colour"], { cwd }),
      tsyncio(["--get-yargs-completions", "tsyncio", "explain", ""], { cwd }),
      tsyncio(["completion"], { cwd }),
    ]);
    expect(page.stdout).toMatch(/^cannot-colour \(error\)\n\n/);
    expect(completions.stdout.split("\n")).toContain("cannot-colour");
    expect(script.stdout).toContain("--get-yargs-completions");
  });
});
