import { walk } from "@tsyncio/ast";
import { escapeName } from "../../1-bind/names.ts";
import type { FunctionInfo } from "../../2-infer/types.ts";
import { call, member, name, statement, string, yieldFrom } from "../../4-emit/builders.ts";
import type { Expression, Statement } from "../../4-emit/tree.ts";
import { type Context, fresh, runtime } from "../context.ts";
import { qualifiedName } from "../qualified.ts";
import type { AsyncLoopParts, CoroutineForm } from "./form.ts";

/** `function*` and `yield*`: what is awaited is yielded to the task, or to the code, that drives the coroutine. */
export const generator: CoroutineForm = {
  keyword: (info) => ({ async: info.coloured && !info.isAsync, generator: info.isGenerator !== info.isAsync }),
  wait(operand, awaited, context) {
    if (awaited === "program") return yieldFrom(operand);
    return yieldFrom(call(runtime(context, awaited === "runtime" ? "native" : "awaited"), [operand]));
  },
  loop,
  enters: "entered",
  item: (value, context) => call(runtime(context, "item"), [value]),
  yieldHandling: "yield_handling",
  asyncGenerator: (body, info, context) => [
    { kind: "return", value: started(body, [info.name, qualifiedName(info, context)], context, shownName(info)) },
  ],
  atOnce: (body) => yieldFrom(call(functionStar(body, null, firstType(body)), [])),
  generatorExpression: (body, context) => started(body, ["<genexpr>"], context),
  marked(reference, info, context) {
    if (!info.isAsync) return reference;
    return call(runtime(context, info.isGenerator ? "async_generator_def" : "async_def"), [reference]);
  },
};

/** `function* () { … }`: inside of it, the object of a method goes by its name. */
function functionStar(body: readonly Statement[], name: string | null = null, result = "any"): Expression {
  return {
    kind: "functionExpression",
    async: false,
    generator: true,
    name,
    parameters: [],
    returnType: `Generator<any, ${result}, any>`,
    body,
  };
}

/** The type of what a body collects and returns: its first statement declares it. */
function firstType([first]: readonly Statement[]): string {
  return (first?.kind === "variable" ? first.type : undefined) ?? "any";
}

/** The name that tracebacks show of the body of a generator: not where a variable of that name would be hidden by it. */
function shownName({ name: own, node }: FunctionInfo): string | null {
  const isHiding = walk(node).some((each) => each.kind === "Name" && each.id === own);
  return isHiding || escapeName(own) !== own ? null : own;
}

/** `async_generator((function* () { … })(), "ticker")` */
function started(
  body: readonly Statement[],
  names: readonly string[],
  context: Context,
  shown: string | null = null,
): Expression {
  const [own = "", qualified = own] = names;
  const texts = qualified === own ? [own] : [own, qualified];
  return call(runtime(context, "async_generator"), [call(functionStar(body, shown), []), ...texts.map(string)]);
}

/**
 * ```ts
 * for (const items = async_items(source); yield* items.step(); ) {
 *   const item = items.value;
 *   …
 * }
 * ```
 */
function loop({ target, iterable, isAlone, body }: AsyncLoopParts, context: Context): Statement {
  const items = name(fresh(context, "items"));
  const value = member(items, "value");
  const taken: Statement =
    target.keyword === null
      ? statement({ kind: "assign", operator: "=", target: target.target, value })
      : { kind: "variable", keyword: target.keyword, target: target.target, initial: value };
  const symbol = isAlone ? "async_items_once" : "async_items";
  const declared: Statement = {
    kind: "variable",
    keyword: "const",
    target: items,
    initial: call(runtime(context, symbol), [iterable]),
  };
  const loops: Statement = {
    kind: "for",
    initial: isAlone ? null : declared,
    test: yieldFrom(call(member(items, "step"), [])),
    update: null,
    body: [taken, ...target.opening, ...body],
  };
  if (!isAlone) return loops;
  const leave = statement(call(member(items, "leave"), []));
  return { kind: "block", body: [declared, { kind: "try", body: [loops], handler: null, finalizer: [leave] }] };
}
