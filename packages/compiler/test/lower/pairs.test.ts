import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/index.ts";

const root = join(import.meta.dirname, "../../src/3-lower");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

interface Pair {
  readonly place: string;
  readonly python: string;
  readonly typescript: string;
}

/** The Python and TypeScript of the doc comments that show both. */
function pairsOf(file: string): readonly Pair[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/^ \* ```py\n([\s\S]*?)^ \* ```\n ?\* ```ts\n([\s\S]*?)^ \* ```/gm)].map(
    ([, python = "", typescript = ""]) => ({
      place: relative(root, join(root, file)),
      python: python.replace(/^ \* ?/gm, ""),
      typescript: typescript.replace(/^ \* ?/gm, ""),
    }),
  );
}

describe("what the doc comments of lowering show", () => {
  it.each(files.flatMap(pairsOf))("$place", async ({ python, typescript }) => {
    const { code, diagnostics } = await compile(python, { filename: "example.py" });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const body = (code ?? "").replace(/^(?:import [\s\S]*?;\n)+\n*/, "");
    expect(body).toBe(await format(typescript, { parser: "typescript" }));
  });
});
