import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, expect, test } from "vitest";

const package_folder = new URL("../../", import.meta.url).pathname;
const folder = mkdtempSync(join(package_folder, "test", "program", "run-"));
const node_flags = ["--conditions=source"];

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a module in a process of its own, as `node out.ts` or a command line would. */
function run(name: string, text: string): { stdout: string; stderr: string; status: number | null } {
  const path = join(folder, name);
  writeFileSync(path, text);
  return spawnSync(process.execPath, [...node_flags, path], { encoding: "utf8" });
}

const compiled = `import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, KeyError, raise_from, ValueError } from "@tsyncio/runtime";
import { register_module } from "@tsyncio/runtime/program";
register_module({
  url: import.meta.url,
  file: "program.py",
  source: "import asyncio\\nasync def leaf():\\n    raise ValueError('bad')\\nasync def main():\\n    try:\\n        await asyncio.gather(leaf())\\n    except ValueError as e:\\n        raise KeyError('k') from e\\nasyncio.run(main())\\n",
  positions: [[11, 1, 3], [15, 1, 6], [17, 1, 8], [20, 1, 9]],
});
async function leaf() {
  throw new ValueError("bad");
}
async function main() {
  try {
    await asyncio.gather(coroutine(leaf));
  } catch (e) {
    throw raise_from(new KeyError("k"), e);
  }
}
await asyncio.run(coroutine(main));
`;

test("an uncaught exception prints Python's files, lines and chain", () => {
  const { stderr, status } = run("chain.ts", compiled);
  expect(stderr).toBe(`Traceback (most recent call last):
  File "program.py", line 6, in main
    await asyncio.gather(leaf())
  File "program.py", line 3, in leaf
    raise ValueError('bad')
ValueError: bad

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "program.py", line 9, in <module>
    asyncio.run(main())
  File "program.py", line 8, in main
    raise KeyError('k') from e
KeyError: 'k'
`);
  expect(status).toBe(1);
});

test("SystemExit ends the program with its code", () => {
  const program = (code: string): string => `import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, print, SystemExit } from "@tsyncio/runtime";
print("before");
await asyncio.run(coroutine(async () => { throw new SystemExit(${code}); }));
`;
  expect(run("exit3.ts", program("3"))).toMatchObject({ stdout: "before\n", stderr: "", status: 3 });
  expect(run("exit0.ts", program("null"))).toMatchObject({ stdout: "before\n", stderr: "", status: 0 });
  expect(run("exit1.ts", program('"why"'))).toMatchObject({ stdout: "before\n", stderr: "why\n", status: 1 });
});

test("a program whose tasks wait for nothing says so instead of hanging", () => {
  const { stderr, status } = run(
    "deadlock.ts",
    `import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine } from "@tsyncio/runtime";
async function main() { await new asyncio.Event().wait(); }
await asyncio.run(coroutine(main));
`,
  );
  expect(stderr).toMatch(/^deadlock: /);
  expect(stderr).toContain("coro=<main() running>");
  expect(status).toBe(1);
});

test("much output survives a pipe that is read slowly or closed early", () => {
  const path = join(folder, "much.ts");
  writeFileSync(
    path,
    `import { print } from "@tsyncio/runtime";\nfor (let i = 0; i < 200000; i++) print("line", i);\n`,
  );
  const node = `"${process.execPath}" ${node_flags.join(" ")} "${path}"`;
  expect(execFileSync("sh", ["-c", `${node} | (sleep 1; tail -n 1)`], { encoding: "utf8" })).toBe("line 199999\n");
  expect(execFileSync("sh", ["-c", `${node} 2>&1 | head -n 1`], { encoding: "utf8" })).toBe("line 0\n");
});
