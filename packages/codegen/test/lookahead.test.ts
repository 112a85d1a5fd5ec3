import { expect, test } from "vitest";
import { renderLookahead } from "../src/grammar/lookahead.ts";
import { parseTokens } from "../src/tokens/tokens.ts";
import { workspace } from "../src/workspace.ts";

const numbers = new Map(parseTokens(workspace.read("grammar/tokens.txt")).map(({ name, index }) => [name, index]));

/** The tokens that lead into each alternative of a decision, as the written table has them. */
const alternatives = async (decision: string): Promise<readonly (readonly number[])[]> => {
  const rows = /= (\{[^;]*\});/.exec(await renderLookahead())?.[1] ?? "";
  const table = JSON.parse(rows.replace(/,\s*\}$/, "}")) as Record<string, number[][]>;
  return table[decision] ?? [];
};

const tokens = (...names: readonly string[]): readonly (number | undefined)[] => names.map((name) => numbers.get(name));

test("a choice has a row of tokens for each alternative, in their order", async () => {
  expect(await alternatives("singleton/Alternation0")).toEqual([tokens("NONE"), tokens("TRUE"), tokens("FALSE")]);
});

test("what is optional or repeated has the tokens that lead into it", async () => {
  expect(await alternatives("names/Repetition0")).toEqual([tokens("COMMA")]);
  expect(await alternatives("decorated/RepetitionMandatory0")).toEqual([tokens("AT")]);
  expect(await alternatives("starred/Option0")).toEqual([]);
});
