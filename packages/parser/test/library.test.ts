import { createHash } from "node:crypto";
import { dump } from "@tsyncio/ast";
import { expect, test } from "vitest";
import { parse } from "../src/index.ts";
import { hasLivePython, livePython } from "./live.ts";

const program = `
import ast, asyncio, hashlib, json, os
folder = os.path.dirname(asyncio.__file__)
for name in sorted(os.listdir(folder)):
    if not name.endswith(".py"): continue
    with open(os.path.join(folder, name), encoding="utf-8") as file: source = file.read()
    text = ast.dump(ast.parse(source), indent=2, include_attributes=True)
    print(json.dumps([name, source, hashlib.sha256(text.encode()).hexdigest()]))
`;

test.runIf(hasLivePython())("every file of Lib/asyncio gives CPython's tree", () => {
  const rows = (livePython(program) ?? "").split("\n").filter((line) => line !== "");
  const differing = rows
    .map((line) => JSON.parse(line) as [name: string, source: string, digest: string])
    .filter(([, source, digest]) => {
      const result = parse(source);
      if (!result.ok) return true;
      return createHash("sha256").update(dump(result.module)).digest("hex") !== digest;
    })
    .map(([name]) => name);
  expect(rows.length).toBeGreaterThan(20);
  expect(differing).toEqual([]);
});
