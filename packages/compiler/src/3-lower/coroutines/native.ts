import { arrow, awaitOf, call } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { runtime } from "../context.ts";
import type { CoroutineForm } from "./form.ts";

/** `async function` and `await`. */
export const native: CoroutineForm = {
  keyword: (info) => ({ async: info.isAsync || info.coloured, generator: info.isGenerator }),
  wait: (operand) => awaitOf(operand),
  loop: ({ target, iterable, isAlone, body }, context) => ({
    kind: "forOf",
    await: true,
    keyword: target.keyword,
    target: target.target,
    iterable: call(runtime(context, isAlone ? "aiterate_once" : "aiterate"), [iterable]),
    body: [...target.opening, ...body],
  }),
  enters: "aenter",
  item: (value) => value,
  yieldHandling: "ayield_handling",
  asyncGenerator: (body) => body,
  atOnce: (body) => awaitOf(call(arrow([], body, { async: true }), [])),
  generatorExpression(body) {
    const generator: Expression = {
      kind: "functionExpression",
      async: true,
      generator: true,
      name: null,
      parameters: [],
      body,
    };
    return call(generator, []);
  },
  marked: (reference) => reference,
};
