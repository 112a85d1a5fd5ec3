import * as babel from "prettier/plugins/babel";
import * as estree from "prettier/plugins/estree";
import * as typescript from "prettier/plugins/typescript";
import { format } from "prettier/standalone";
import { expect, test } from "vitest";
import { emitTypeScript } from "../../src/4-emit/emit.ts";
import type { EmittedModule } from "../../src/4-emit/tree.ts";
import { randomSource } from "./random.ts";
import { ModuleMaker } from "./randomModule.ts";

const maker = new ModuleMaker(randomSource(7));
const modules: readonly { readonly module: EmittedModule; readonly comments: readonly number[] }[] = Array.from(
  { length: 100 },
  () => {
    const first = maker.comments + 1;
    const module = maker.module();
    return { module, comments: Array.from({ length: maker.comments + 1 - first }, (_, index) => first + index) };
  },
);

test("what is emitted is what Prettier makes of it, by either parser, and has all comments", async () => {
  for (const { module, comments } of modules) {
    const text = await emitTypeScript(module);
    expect(await format(text, { parser: "babel-ts", plugins: [babel, estree] })).toBe(text);
    expect(await format(text, { parser: "typescript", plugins: [typescript, estree] })).toBe(text);
    const found = [...text.matchAll(/ comment (\d+)\./g)].map(([, number]) => Number(number));
    expect(
      found.sort((left, right) => left - right),
      text,
    ).toEqual(comments);
  }
});
