import { expect, it } from "vitest";
import { readFile } from "./workspace.ts";
import { zones } from "./zones.ts";

interface Configuration {
  readonly overrides: readonly {
    readonly files: readonly string[];
    readonly rules: Readonly<Record<string, unknown>>;
  }[];
}

it("the linter's zones are the borders", () => {
  const { overrides } = JSON.parse(readFile(".oxlintrc.json") ?? "{}") as Configuration;
  expect(overrides.filter(({ rules }) => "no-restricted-imports" in rules)).toEqual(zones());
});
