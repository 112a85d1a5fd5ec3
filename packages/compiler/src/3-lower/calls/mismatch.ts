import type * as ast from "@tsyncio/ast";
import { call as builderCall, newOf, string } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { type Context, refuseConstruct, report, runtime } from "../context.ts";
import { isQuiet, isStable } from "../purity.ts";
import { lowerAs } from "../values.ts";
import type { ParameterShape } from "./shape.ts";

/** What CPython's messages say of a function that is called. */
export interface CalleeName {
  /** Its qualified name. */
  readonly display: string;
  /** How many arguments CPython counts that the call does not write: the object of a method. `null` for a function in C, each of which has texts of its own. */
  readonly hidden: number | null;
}

/** A call that cannot succeed: the text of Python's TypeError; `null` where that is not known. */
export class Mismatch {
  readonly message: string | null;
  constructor(callee: CalleeName, message: string) {
    this.message = callee.hidden === null ? nativeText(callee.display, message) : `${callee.display}() ${message}`;
  }
}

/** Types that count their arguments in the same words, and have no names for them. */
const counting: ReadonlySet<string> = new Set("bool float frozenset list range set slice tuple".split(" "));

/** What CPython's C code says instead (Python/getargs.c: _PyArg_CheckPositional, _PyArg_NoKeywords); `null` where it is not known. */
function nativeText(name: string, message: string): string | null {
  if (!counting.has(name)) return null;
  if (message.includes("keyword argument")) return `${name}() takes no keyword arguments`;
  if (message.startsWith("missing")) return `${name} expected at least 1 argument, got 0`;
  const [, most, given] = /takes (?:from \d+ to )?(\d+) positional arguments? but (\d+)/.exec(message) ?? [];
  if (most === undefined || given === undefined) return null;
  return `${name} expected at most ${most} argument${most === "1" ? "" : "s"}, got ${given}`;
}

/** A call whose arguments do not fit: they are evaluated, then Python's TypeError is raised. */
export function lowerMismatch(call: ast.Call, mismatch: Mismatch, context: Context): Expression {
  if (mismatch.message === null) return refuseConstruct(context, call, "wrongCall");
  report(context, "wrong-arguments", call, { message: mismatch.message });
  const evaluated = [...call.args, ...call.keywords.map((keyword) => keyword.value)]
    .filter((argument) => !isStable(argument, context) && !isQuiet(argument, context))
    .map((argument) => lowerAs(argument.kind === "Starred" ? argument.value : argument, { kind: "any" }, context));
  const error = newOf(runtime(context, "TypeError"), [string(mismatch.message)]);
  const failing: Expression = { ...builderCall(runtime(context, "fail"), [error]), line: call.lineno };
  return evaluated.length === 0 ? failing : { kind: "sequence", expressions: [...evaluated, failing] };
}

/** CPython's Python/ceval.c: initialize_locals, a keyword that names no parameter. */
export function unexpectedKeyword(
  callee: CalleeName,
  given: string,
  fixed: readonly ParameterShape[],
  call: ast.Call,
): Mismatch {
  const misplaced = fixed.filter(
    ({ name, kind }) => kind === "positionalOnly" && call.keywords.some(({ arg }) => arg === name),
  );
  if (misplaced.length === 0) return new Mismatch(callee, `got an unexpected keyword argument '${given}'`);
  const names = misplaced.map(({ name }) => name).join(", ");
  return new Mismatch(callee, `got some positional-only arguments passed as keyword arguments: '${names}'`);
}

/** CPython's Python/ceval.c: initialize_locals, a parameter that is given twice. */
export function repeatedArgument(callee: CalleeName, given: string): Mismatch {
  return new Mismatch(callee, `got multiple values for argument '${given}'`);
}

/** CPython's Python/ceval.c: too_many_positional. `keywords` is the number of keyword-only arguments. */
export function tooManyArguments(
  callee: CalleeName,
  fixed: readonly ParameterShape[],
  given: number,
  keywords: number,
): Mismatch {
  const hidden = callee.hidden ?? 0;
  const most = fixed.length + hidden;
  const least = fixed.filter((parameter) => !parameter.optional).length + hidden;
  const count = least === most ? String(most) : `from ${String(least)} to ${String(most)}`;
  const takes = `takes ${count} positional argument${least === most && most === 1 ? "" : "s"}`;
  const total = given + hidden;
  const extra = ` positional argument${total === 1 ? "" : "s"} (and ${String(keywords)} keyword-only argument${keywords === 1 ? "" : "s"})`;
  const verb = total === 1 && keywords === 0 ? "was" : "were";
  return new Mismatch(callee, `${takes} but ${String(total)}${keywords === 0 ? "" : extra} ${verb} given`);
}

/** CPython's Python/ceval.c: missing_arguments. */
export function missingArguments(callee: CalleeName, kind: string, missing: readonly ParameterShape[]): Mismatch {
  const names = missing.map(({ name }) => `'${name}'`);
  const last = names.pop() ?? "";
  const list = names.length === 0 ? last : `${names.join(", ")}${names.length > 1 ? "," : ""} and ${last}`;
  const plural = missing.length === 1 ? "" : "s";
  return new Mismatch(callee, `missing ${String(missing.length)} required ${kind} argument${plural}: ${list}`);
}
