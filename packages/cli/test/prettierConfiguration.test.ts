import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { prettierConfiguration } from "../src/compilation/prettierConfiguration.ts";
import { temporaryFolder } from "./folder.ts";

describe("prettierConfiguration", () => {
  it.each([
    ["nothing", {}, undefined],
    ["Prettier as a dependency only", { "package.json": '{ "devDependencies": { "prettier": "3" } }' }, undefined],
    ["one JSON file", { ".prettierrc.json": '{ "semi": false }' }, { semi: false }],
    ["a nearer file", { ".prettierrc": "{ }", "src/.prettierrc": '{ "tabWidth": 8 }' }, { tabWidth: 8 }],
    ["YAML", { ".prettierrc": "semi: false\n" }, { semi: false }],
    ["a package file", { "package.json": '{ "prettier": { "semi": false } }' }, { semi: false }],
    [
      "overrides",
      { ".prettierrc": '{ "semi": true, "overrides": [{ "files": "*.ts", "options": { "semi": false } }] }' },
      { semi: false },
    ],
    [
      "an .editorconfig beside it",
      { ".prettierrc": '{ "semi": false }', ".editorconfig": "root = true\n[*]\nindent_size = 8\n" },
      { semi: false, tabWidth: 8 },
    ],
    ["a module", { "prettier.config.mjs": "export default { semi: false };" }, { semi: false }],
  ])("finds %s", async (_, files, expected) => {
    const folder = temporaryFolder({ ...files, "src/a.py": "" });
    expect(await prettierConfiguration(join(folder, "src", "a.ts"))).toEqual(expected);
  });
});
