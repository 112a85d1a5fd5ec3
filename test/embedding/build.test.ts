import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { compile } from "tsyncio";
import { temporaryFolder } from "../cli/tsyncio.ts";

const script = join(import.meta.dirname, "build.ts");

describe("the embedding API", () => {
  it("builds a folder from a script", async () => {
    const folder = temporaryFolder({
      "src/a.py":
        "import asyncio\n\nasync def main():\n    await asyncio.sleep(1)\n    print(1)\n\nasyncio.run(main())\n",
      "src/b.py": "print(2)\n",
    });
    const args = ["--conditions=source", script, join(folder, "src"), join(folder, "out")];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args);
    expect(stderr).toBe("");
    expect(stdout).toContain("asyncio.run");
    expect(readdirSync(join(folder, "out"))).toEqual(["a.ts", "b.ts"]);
  });

  it("compiles a string without IO, and two at once", async () => {
    const [good, bad] = await Promise.all([
      compile("print('x')\n", { filename: "good.py" }),
      compile("print('x'\n", { filename: "bad.py" }),
    ]);
    expect(good).toMatchObject({ diagnostics: [], symbols: ["print"] });
    expect(good.code).toContain('print("x")');
    expect(bad).toMatchObject({
      code: null,
      diagnostics: [{ code: "syntax-error", span: { file: "bad.py", line: 1 } }],
    });
  });
});
