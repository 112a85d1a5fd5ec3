/**
 * The published packages, packed as `pnpm publish` packs them and installed from their tarballs by npm into a folder of
 * their own: the executable, the embedding API and the output's imports work there, and nothing is missing in a tarball.
 * Needs a built workspace and a package registry, so it runs with `TSYNCIO_PACKAGES=1`, as `.ci/run` does.
 */
import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../cli/tsyncio.ts";

const root = join(import.meta.dirname, "..", "..");
const published = ["ast", "cli", "compiler", "diagnostics", "parser", "runtime"];
const program = `import asyncio

async def main():
    await asyncio.sleep(0)
    print("hello")

asyncio.run(main())
`;
const script = `import { compile } from "tsyncio";
const { code } = await compile("print(1)\\n", { filename: "a.py" });
process.stdout.write(code ?? "refused");
`;

async function run(cwd: string, command: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(command, args, { cwd, maxBuffer: 1 << 26 });
  return stdout;
}

/** Packs the packages and installs them; returns where. */
async function install(): Promise<string> {
  const folder = temporaryFolder({
    "package.json": '{ "private": true, "type": "module" }',
    "a.py": program,
    "b.js": script,
  });
  const filters = published.map((name) => `--filter=./packages/${name}`);
  await run(root, "npx", "-y", "pnpm@12.21.0", ...filters, "pack", "--pack-destination", folder);
  const tarballs = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  await run(folder, "npm", "install", "--no-audit", "--no-fund", ...tarballs.map((name) => `./${name}`));
  return folder;
}

describe.runIf(process.env["TSYNCIO_PACKAGES"] === "1")("the published packages", () => {
  it("work where they are installed", { timeout: 300_000 }, async () => {
    const folder = await install();
    const tsyncio = join("node_modules", "tsyncio", "bin", "tsyncio.js");
    expect(await run(folder, process.execPath, tsyncio, "run", "a.py")).toBe("hello\n");
    await run(folder, process.execPath, tsyncio, "compile", "a.py");
    expect(readFileSync(join(folder, "a.ts"), "utf8")).toContain('from "@tsyncio/runtime/asyncio/plain"');
    expect(await run(folder, process.execPath, "a.ts")).toBe("hello\n");
    expect(await run(folder, process.execPath, "b.js")).toBe(
      'import { print } from "@tsyncio/runtime";\n\nprint(1);\n',
    );
    for (const name of published) {
      const installed = join(folder, "node_modules", name === "cli" ? "tsyncio" : `@tsyncio/${name}`);
      expect(missing(installed)).toEqual([]);
    }
  });
});

interface Manifest {
  readonly engines?: { readonly node?: string };
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/** What an installed package should have and has not. */
function missing(folder: string): readonly string[] {
  const { engines, exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === "string" ? [target] : Object.values(target),
  );
  const files = ["README.md", "LICENSE", ...targets].filter((path) => !existsSync(join(folder, path)));
  return engines?.node === ">=22.12" ? files : [...files, "engines"];
}
