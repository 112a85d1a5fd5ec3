import { arrow, awaitOf, call, member } from "../../4-emit/builders.ts";
import { runtime } from "../context.ts";
import { steppingLoop } from "./async-loop.ts";
import type { CoroutineForm } from "./form.ts";

/** `async function` and `await`. */
export const native: CoroutineForm = {
  keyword: (info) => ({ async: (info.isAsync && !info.immediate) || info.coloured, generator: info.isGenerator }),
  wait: (operand) => awaitOf(operand),
  loop(parts, context) {
    if (parts.isGenerator) return steppingLoop(parts, (items) => awaitOf(call(member(items, "wait"), [])), context);
    const { target, iterable, isAlone, body } = parts;
    return {
      kind: "forOf",
      await: true,
      keyword: target.keyword,
      target: target.target,
      iterable: call(runtime(context, isAlone ? "aiterate_once" : "aiterate"), [iterable]),
      body: [...target.opening, ...body],
    };
  },
  enters: "aenter",
  atOnce: (body) => awaitOf(call(arrow([], body, { async: true }), [])),
  marked(reference, info, context) {
    if (!info.immediate) return reference;
    const mark = context.coroutines === "generator" ? "stepped_never_waits" : "never_waits";
    return call(runtime(context, mark), [reference]);
  },
};
