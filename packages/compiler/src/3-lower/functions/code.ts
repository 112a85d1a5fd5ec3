import type { FunctionInfo } from "../../2-infer/types.ts";
import { array, call, literal, string } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { type Context, runtime } from "../context.ts";
import { qualifiedName } from "../qualified.ts";

/** `with_code(f, 12, ["f", "f"], [2, 0, 1])`: a function of a program that reads `__code__`, with what its `def` says. */
export function withCode(value: Expression, info: FunctionInfo, context: Context): Expression {
  const { node } = info;
  if (!context.readsCode || node.kind === "Lambda") return value;
  const line = Math.min(node.lineno, ...node.decorator_list.map(({ lineno }) => lineno));
  const { posonlyargs, args, kwonlyargs } = node.args;
  const counts = [posonlyargs.length + args.length, posonlyargs.length, kwonlyargs.length];
  return call(runtime(context, "with_code"), [
    value,
    literal(String(line)),
    array([string(info.name), string(qualifiedName(info, context))]),
    array(counts.map((count) => literal(String(count)))),
  ]);
}
