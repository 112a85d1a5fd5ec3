import { call, member, yieldFrom } from "../../4-emit/builders.ts";
import type { Statement } from "../../4-emit/tree.ts";
import { runtime } from "../context.ts";
import { steppingLoop } from "./async-loop.ts";
import type { CoroutineForm } from "./form.ts";
import { functionStar } from "./function-star.ts";

/** `function*` and `yield*`: what is awaited is yielded to the task, or to the code, that drives the coroutine. */
export const generator: CoroutineForm = {
  keyword: (info) => ({ async: info.coloured && !info.isAsync, generator: info.isGenerator !== info.isAsync }),
  wait(operand, awaited, context) {
    if (awaited === "program" || awaited === "scope") return yieldFrom(operand);
    return yieldFrom(call(runtime(context, awaited === "runtime" ? "native" : "awaited"), [operand]));
  },
  loop: (parts, context) => steppingLoop(parts, (items) => yieldFrom(call(member(items, "waits"), [])), context),
  enters: "entered",
  atOnce: (body) => yieldFrom(call(functionStar(body, { result: firstType(body) }), [])),
  marked(reference, info, context) {
    if (!info.isAsync) return reference;
    if (!info.isGenerator) return call(runtime(context, "async_def"), [reference]);
    return context.tellsKinds ? call(runtime(context, "async_generator_def"), [reference]) : reference;
  },
};

/** The same where the coroutine functions of the program are native. */
export const generatorAmongNative: CoroutineForm = {
  ...generator,
  wait: (operand, awaited, context) => generator.wait(operand, awaited === "program" ? "runtime" : awaited, context),
};

/** The type of what a body collects and returns: its first statement declares it. */
function firstType([first]: readonly Statement[]): string {
  return (first?.kind === "variable" ? first.type : undefined) ?? "any";
}
