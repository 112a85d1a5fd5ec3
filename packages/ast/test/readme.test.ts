/** README.md shows the examples of this folder, and they print what they say. */
import { readFileSync, readdirSync } from "node:fs";
import { expect, test, vi } from "vitest";

const folder = new URL("examples/", import.meta.url);
const examples = readdirSync(folder).toSorted();
const textOf = (name: string): string => readFileSync(new URL(name, folder), "utf8");

test("the examples of the README are these", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const blocks = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, text]) => text);
  expect(blocks).toEqual(examples.map(textOf));
});

test.each(examples)("%s prints what it says", async (name) => {
  const printed: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((...values) => void printed.push(values.join(" ")));
  await import(new URL(name, folder).href);
  log.mockRestore();
  const said = [...textOf(name).matchAll(/^\/\/ ?(.*)$/gm)].map(([, line]) => line);
  expect(printed.join("\n")).toBe(said.join("\n"));
});
