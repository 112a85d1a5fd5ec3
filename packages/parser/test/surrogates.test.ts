import { dump } from "@tsyncio/ast";
import { expect, test } from "vitest";
import { parse } from "../src/index.ts";

/** The value of the only str that a source holds. */
const strOf = (source: string): unknown => {
  const result = parse(source);
  if (!result.ok) throw new Error(result.diagnostics[0]?.message);
  const [statement] = result.module.body;
  if (statement?.kind !== "Expr") throw new Error("no expression");
  const { value } = statement;
  const constant = value.kind === "JoinedStr" ? value.values[0] : value;
  return constant?.kind === "Constant" ? constant.value : null;
};

const halves = "\ud83d\ude00";

test.each([
  [String.raw`"\ud83d\ude00"`, halves, [1]],
  [String.raw`"\ud83d" "\ude00"`, halves, [1]],
  [String.raw`"\ud83d" "" r"" "\ude00"`, halves, [1]],
  [String.raw`f"\ud83d\ude00"`, halves, [1]],
  [String.raw`f"\ud83d" '\ude00{{'`, `${halves}{{`, [1]],
  [String.raw`"a\U0000d83d\ude00b" "\ud83d\ude00"`, `a${halves}b${halves}`, [2, 5]],
  [String.raw`"\ud83d\U0001f600\ude00"`, `\ud83d\u{1f600}\ude00`, undefined],
  [String.raw`"\U0001f600"`, halves, undefined],
  [String.raw`"\ude00\ud83d"`, "\ude00\ud83d", undefined],
  [
    String.raw`"\ud83d\
\ude00"`,
    halves,
    [1],
  ],
])("%s", (source, value, splits) => {
  expect(strOf(source)).toEqual(splits === undefined ? { type: "str", value } : { type: "str", value, splits });
});

test("the tree is shown with both halves", () => {
  const result = parse(String.raw`"\ud83d\ude00" "\U0001f600"`);
  expect(result.ok && dump(result.module, { attributes: false })).toContain(
    String.raw`value='\ud83d\ude00${"\u{1f600}"}'`,
  );
});
