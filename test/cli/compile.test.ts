import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { startTsyncio, temporaryFolder, tsyncio } from "./tsyncio.ts";

const good = 'print("good")\n';
const bad = "def f():\nprint(1)\n";

describe("tsyncio compile", () => {
  it("writes beside the sources, and a file that fails leaves its earlier output alone", async () => {
    const cwd = temporaryFolder({ "a.py": good, "b.py": bad, "b.ts": "// earlier\n", "c.py": good });
    const { stderr, exitCode } = await tsyncio(["compile", "."], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("b.py:2:1: error[syntax-error]: IndentationError: expected an indented block");
    expect(stderr).toContain("2 | print(1)");
    expect(readdirSync(cwd).toSorted()).toEqual(["a.py", "a.ts", "b.py", "b.ts", "c.py", "c.ts"]);
    expect(readFileSync(join(cwd, "a.ts"), "utf8")).toContain('print("good")');
    expect(readFileSync(join(cwd, "b.ts"), "utf8")).toBe("// earlier\n");
  });

  it("keeps the structure of a folder below --out-dir", async () => {
    const cwd = temporaryFolder({ "src/a.py": good, "src/deep/b.py": good });
    expect(await tsyncio(["compile", "src", "--out-dir", "out"], { cwd })).toMatchObject({ exitCode: 0, stderr: "" });
    expect(existsSync(join(cwd, "out", "a.ts")) && existsSync(join(cwd, "out", "deep", "b.ts"))).toBe(true);
  });

  it("prints with --stdout and writes nothing", async () => {
    const cwd = temporaryFolder({ "a.py": good });
    const { stdout, exitCode } = await tsyncio(["compile", "a.py", "--stdout"], { cwd });
    expect([exitCode, readdirSync(cwd)]).toEqual([0, ["a.py"]]);
    expect(stdout).toContain('print("good")');
  });

  it("gives outcomes and diagnostics as JSON", async () => {
    const cwd = temporaryFolder({ "a.py": good, "b.py": bad });
    const { stdout, stderr, exitCode } = await tsyncio(["compile", "a.py", "b.py", "none.py", "--json"], { cwd });
    expect([exitCode, stderr]).toEqual([2, ""]);
    expect(JSON.parse(stdout)).toMatchObject({
      files: [
        { file: "none.py", output: null, problem: "no such file or directory" },
        { file: "a.py", output: join(cwd, "a.ts"), diagnostics: [], symbols: ["print"] },
        { file: "b.py", output: null, diagnostics: [{ code: "syntax-error", span: { file: "b.py", line: 2 } }] },
      ],
    });
  });

  it("formats with the user's own Prettier configuration", async () => {
    const cwd = temporaryFolder({ "a.py": good, ".prettierrc": '{ "semi": false, "singleQuote": true }' });
    const { stdout } = await tsyncio(["compile", "a.py", "--stdout"], { cwd });
    expect(stdout).toContain("print('good')\n");
  });

  it("refuses two inputs with one output and bytes that are no text", async () => {
    const cwd = temporaryFolder({ "a/x.py": good, "b/x.py": good, "latin.py": Uint8Array.of(0x78, 0x3d, 0xe9) });
    const { stderr, exitCode } = await tsyncio(["compile", "a/x.py", "b/x.py", "latin.py", "--out-dir", "out"], {
      cwd,
    });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("a/x.py: the same output as b/x.py");
    expect(stderr).toContain("latin.py:1:3: error[syntax-error]: SyntaxError: Non-UTF-8 code");
    expect(existsSync(join(cwd, "out"))).toBe(false);
  });

  it("says when an output cannot be written", async () => {
    const cwd = temporaryFolder({ "a.py": good, out: "a file" });
    const { stderr, exitCode } = await tsyncio(["compile", "a.py", "--out-dir", "out"], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^tsyncio: a\.py: .*(?:folder|not a directory)/);
  });

  it("watches a folder, for files that appear later too, until it is interrupted", async () => {
    const cwd = temporaryFolder({ "src/a.py": good });
    const child = startTsyncio(["compile", "src", "--watch"], { cwd });
    const ended = new Promise((done) => child.on("close", done));
    const soon = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 15_000, interval: 50 });
    const text = (name: string): string => readFileSync(join(cwd, "src", name), "utf8");
    await soon(() => expect(text("a.ts")).toContain("good"));
    writeFileSync(join(cwd, "src", "a.py"), 'print("better")\n');
    writeFileSync(join(cwd, "src", "later.py"), 'print("later")\n');
    await soon(() => expect([text("a.ts"), text("later.ts")].join()).toMatch(/better.*later/s));
    writeFileSync(join(cwd, "src", "a.py"), bad);
    child.kill("SIGINT");
    expect(await ended).toBe(0);
    expect(text("a.ts")).toContain("better");
  });
});

describe("tsyncio check and ast", () => {
  it("checks without writing", async () => {
    const cwd = temporaryFolder({ "a.py": good, "b.py": bad });
    expect(await tsyncio(["check", "a.py"], { cwd })).toEqual({ stdout: "", stderr: "", exitCode: 0 });
    expect((await tsyncio(["check", "."], { cwd })).exitCode).toBe(2);
    expect(readdirSync(cwd)).toEqual(["a.py", "b.py"]);
  });

  it("prints the tree, or refuses", async () => {
    const cwd = temporaryFolder({ "a.py": "x = 1\n", "b.py": bad });
    const tree = await tsyncio(["ast", "a.py"], { cwd });
    expect(tree.stdout).toMatch(/^Module\(\n {2}body=\[\n {4}Assign\(/);
    expect(tree.exitCode).toBe(0);
    expect((await tsyncio(["ast", "b.py"], { cwd })).exitCode).toBe(2);
  });
});
