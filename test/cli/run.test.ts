import { describe, expect, it } from "vitest";
import { startTsyncio, temporaryFolder, tsyncio } from "./tsyncio.ts";

describe("tsyncio run", () => {
  it("hands everything after FILE to the program", async () => {
    const cwd = temporaryFolder({ "a.py": "import sys\nprint(sys.argv)\n" });
    const { stdout, exitCode } = await tsyncio(["run", "a.py", "--help", "--", "-x", ""], { cwd });
    expect([stdout, exitCode]).toEqual(["['a.py', '--help', '--', '-x', '']\n", 0]);
  });

  it("passes standard input through", async () => {
    const cwd = temporaryFolder({ "a.py": 'name = input("who? ")\nprint("hello", name)\n' });
    const { stdout } = await tsyncio(["run", "a.py"], { cwd, input: "Ada\n" });
    expect(stdout).toBe("who? hello Ada\n");
  });

  it("prints Python's traceback of an exception and exits 1", async () => {
    const cwd = temporaryFolder({
      "a.py":
        "import asyncio\n\nasync def main():\n    await asyncio.sleep(0)\n    raise ValueError('no')\n\nprint('start')\nasyncio.run(main())\n",
    });
    const { stdout, stderr, exitCode } = await tsyncio(["run", "a.py"], { cwd });
    expect([stdout, exitCode]).toEqual(["start\n", 1]);
    expect(stderr).toMatch(/^Traceback \(most recent call last\):\n {2}File ".*a\.py", line 8, in <module>\n/);
    expect(stderr).toMatch(/line 5, in main\n {4}raise ValueError\('no'\)\nValueError: no\n$/);
  });

  it("exits with the program's own code", async () => {
    const cwd = temporaryFolder({ "a.py": "import sys\nprint('bye')\nsys.exit(3)\n" });
    expect(await tsyncio(["run", "a.py"], { cwd })).toEqual({ stdout: "bye\n", stderr: "", exitCode: 3 });
  });

  it("ends by the signal when nobody handles Ctrl-C, after all else has ended", async () => {
    const source =
      "import asyncio\n\nasync def main():\n    try:\n        print('waits', flush=True)\n        await asyncio.sleep(60)\n    finally:\n        print('cleans up')\n\nasyncio.run(main())\n";
    const child = startTsyncio(["run", "a.py"], { cwd: temporaryFolder({ "a.py": source }) });
    let stdout = "";
    child.stdout!.setEncoding("utf8").on("data", (text: string) => {
      if (stdout === "") child.kill("SIGINT");
      stdout += text;
    });
    const ending = await new Promise((done) => child.on("close", (...given) => done(given)));
    expect([stdout, ending]).toEqual(["waits\ncleans up\n", [null, "SIGINT"]]);
  });

  it("does not wait for timers under the virtual clock", async () => {
    const cwd = temporaryFolder({
      "a.py":
        "import asyncio\n\nasync def main():\n    await asyncio.sleep(3600)\n    print('an hour')\n\nasyncio.run(main())\n",
    });
    const start = performance.now();
    expect(await tsyncio(["run", "--virtual-time", "a.py"], { cwd })).toMatchObject({
      stdout: "an hour\n",
      exitCode: 0,
    });
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it("runs nothing of a refused program", async () => {
    const cwd = temporaryFolder({ "a.py": "print('before')\nimport numpy\n" });
    const { stdout, stderr, exitCode } = await tsyncio(["run", "a.py"], { cwd });
    expect([stdout, exitCode]).toEqual(["", 2]);
    expect(stderr).toContain("a.py:2:8: error[unknown-module]");
  });
});
