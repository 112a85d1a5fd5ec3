import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const corpus = new URL("../../../../corpus/", import.meta.url);

/** The names that a module imports and does not mention again. */
function unused(text: string): readonly string[] {
  const statement = /^import (?:\* as (\w+)|(?:type )?\{([^}]*)\}) from [^;]+;$/gm;
  const rest = text.replace(statement, "");
  const names = [...text.matchAll(statement)].flatMap(([, namespace, list = ""]) =>
    namespace === undefined ? list.split(",").map(localName) : [namespace],
  );
  return names.filter((name) => name !== "" && !new RegExp(String.raw`(?<![\w$])${name}(?![\w$])`).test(rest));
}

function localName(part: string): string {
  return part
    .trim()
    .replace(/^type /, "")
    .split(" as ")
    .at(-1)!;
}

it("imports only what it mentions: no emitted module of the corpus has another name", () => {
  const files = globSync("*/*/*.ts", { cwd: corpus }).filter((file) => !file.includes("node_modules"));
  expect(files.length).toBeGreaterThan(500);
  const found = files.map((file) => [file, unused(readFileSync(new URL(file, corpus), "utf8"))] as const);
  expect(found.filter(([, names]) => names.length > 0)).toEqual([]);
});
