import { expect, test } from "vitest";
import { compile, compileToJavaScript } from "../src/index.ts";

/** Programs that CPython compiles, with thousands of levels. */
const deep = {
  operators: `x = 1\ny = x${" + x".repeat(5000)}\n`,
  attributes: `x = 1\nprint(x${".real".repeat(9000)})\n`,
  elifs: `x = 1\nif x == 0:\n    pass\n${"elif x == 2:\n    pass\n".repeat(3000)}`,
};

test.each(Object.entries(deep))("a program that nests too deeply is refused at its place: %s", async (_, source) => {
  const { code, diagnostics } = await compile(source, { filename: "deep.py" });
  expect(code).toBeNull();
  expect(diagnostics.map((each) => each.code)).toEqual(["too-deep"]);
  expect(diagnostics[0]?.span.line).toBeGreaterThan(1);
  expect(compileToJavaScript(source, { filename: "deep.py" }).diagnostics).toEqual(diagnostics);
});
