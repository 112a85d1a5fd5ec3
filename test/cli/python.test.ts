import { describe, expect, it } from "vitest";
import { temporaryFolder, tsyncio } from "./tsyncio.ts";

const several = "def f(:\n    pass\nx = = 1\nprint(1)\nreturn\n";
const handler = 'try:\n    raise KeyError\nexcept ValueError, KeyError:\n    print("caught")\n';
const template = 'x = t"a"\n';

describe("several errors", () => {
  it.each([["check"], ["compile"], ["run"]])("%s prints all of them, and how many", async (command) => {
    const cwd = temporaryFolder({ "a.py": several });
    const { stdout, stderr, exitCode } = await tsyncio([command, "a.py"], { cwd });
    const places = [...stderr.matchAll(/^a\.py:(\d+):\d+: error\[syntax-error\]/gm)].map(([, line]) => line);
    expect(places).toEqual(["1", "3", "5"]);
    expect(stderr.endsWith("\n3 errors\n")).toBe(true);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
  });

  it("ast prints those that ast.parse has", async () => {
    const { stderr, exitCode } = await tsyncio(["ast", "a.py"], { cwd: temporaryFolder({ "a.py": several }) });
    expect(stderr).toMatch(/^a\.py:1:7: error.*^a\.py:3:5: error.*\n2 errors\n$/ms);
    expect(exitCode).toBe(2);
  });

  it("one error is not counted, and JSON has no such line", async () => {
    const cwd = temporaryFolder({ "a.py": several, "b.py": "x x\n" });
    const [one, json] = await Promise.all([
      tsyncio(["check", "b.py"], { cwd }),
      tsyncio(["check", "a.py", "--json"], { cwd }),
    ]);
    expect(one.stderr).toContain("b.py:1:3");
    expect(one.stderr).not.toMatch(/\d errors?$/m);
    expect(json.stderr).toBe("");
    expect(JSON.parse(json.stdout)).toMatchObject({ files: [{ diagnostics: [{}, {}, {}] }] });
  });
});

describe("--python", () => {
  it("3.14 reads the new syntax, 3.13 refuses it", async () => {
    const cwd = temporaryFolder({ "a.py": handler });
    const [run, spelt, ast, refused, compiled] = await Promise.all([
      tsyncio(["run", "--python", "3.14", "a.py"], { cwd }),
      tsyncio(["run", "--python=3.14", "a.py", "--python", "3"], { cwd }),
      tsyncio(["ast", "--python", "3.14", "a.py"], { cwd }),
      tsyncio(["run", "a.py"], { cwd }),
      tsyncio(["compile", "a.py", "--stdout", "--python", "3.14"], { cwd }),
    ]);
    expect([run.stdout, spelt.stdout]).toEqual(["caught\n", "caught\n"]);
    expect(ast.stdout).toContain("type=Tuple(");
    expect(refused.stderr).toContain("multiple exception types must be parenthesized");
    expect(compiled.stdout).toContain("instanceof KeyError");
  });

  it("3.14 refuses template strings by name, 3.13 as CPython does", async () => {
    const cwd = temporaryFolder({ "a.py": template });
    const [newer, older] = await Promise.all([
      tsyncio(["check", "--python", "3.14", "a.py"], { cwd }),
      tsyncio(["check", "a.py"], { cwd }),
    ]);
    expect(newer.stderr).toContain("a.py:1:5: error[template-string]");
    expect(newer.stderr).toContain("= help: write an f-string");
    expect(older.stderr).toContain("a.py:1:6: error[syntax-error]: SyntaxError: invalid syntax");
  });

  it.each([["compile"], ["check"], ["ast"], ["run"]])("%s says which values there are", async (command) => {
    const cwd = temporaryFolder({ "a.py": template });
    const { stderr, exitCode } = await tsyncio([command, "--python", "3.12", "a.py"], { cwd });
    expect(stderr).toContain('Given: "3.12", Choices: "3.13", "3.14"');
    expect(exitCode).toBe(2);
  });

  it("verify takes the release from the command line, and a case's own before it", async () => {
    const cwd = temporaryFolder({
      "corpus/area/line/input.py": template,
      "corpus/area/own/input.py": template,
      "corpus/area/own/case.json": '{ "python": "3.13" }',
    });
    const { stdout } = await tsyncio(["verify", "--python", "3.14"], { cwd });
    expect(stdout).toContain("error[template-string]");
    expect(stdout).toContain("error[syntax-error]: SyntaxError: invalid syntax");
  });
});
