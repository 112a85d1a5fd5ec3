import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../../", import.meta.url);
const readme = readFileSync(new URL("README.md", folder), "utf8");
const examples = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""]) => code);

/** What an example says it prints: the comments behind its `console.log`, or on lines of their own. */
const announced = (code: string): readonly string[] =>
  code.split("\n").flatMap((line) => {
    const comment = /^\/\/ (.*)$|console\.log.*; \/\/ (.*)$/.exec(line);
    return comment === null ? [] : [comment[1] ?? comment[2] ?? ""];
  });

const printed = (code: string): readonly string[] =>
  execFileSync(process.execPath, ["--conditions=source", "--input-type=module-typescript", "-e", code], {
    cwd: folder,
    encoding: "utf8",
  })
    .trimEnd()
    .split("\n");

test("there are examples, and each prints something", () => {
  expect(examples.length).toBeGreaterThan(5);
  for (const code of examples) expect(announced(code)).not.toEqual([]);
});

test.each(examples)("%s", (code) => {
  expect(printed(code)).toEqual(announced(code));
});
