import type * as ast from "@tsyncio/ast";
import { classEntry } from "../api.ts";
import type { Env, Frame } from "../context.ts";
import { assignVariable, joinEnvs, withoutAssigned } from "../context.ts";
import { evaluate, inspect } from "../expressions/index.ts";
import { any, joinAll, membersOf } from "../lattice.ts";
import { instancesOf } from "../narrowing.ts";
import { instantiate } from "../instantiate.ts";
import { parseType } from "../signatures.ts";
import type { Type } from "../types.ts";
import { envAfter } from "./index.ts";
import { assignedIn } from "./loops.ts";
import { assignTarget } from "./targets.ts";

/** `try`: a handler may start after any part of the body. */
export function inferTry(node: ast.Try | ast.TryStar, frame: Frame): void {
  const interrupted = withoutAssigned(frame.env, assignedIn(node, frame));
  const body = envAfter(node.body, frame.env, frame);
  let after: Env = envAfter(node.orelse, body, frame);
  for (const handler of node.handlers) {
    frame.env = interrupted;
    const type = handler.type ? caught(handler.type, node, frame) : any;
    const binding = handler.name === null ? undefined : frame.inference.bound.bindings.get(handler);
    if (binding) assignVariable(binding, type, frame, false);
    after = joinEnvs(after, envAfter(handler.body, frame.env, frame));
  }
  if (node.finalbody.length > 0) after = afterFinally(node, after, interrupted, frame);
  frame.env = after;
}

/** What held before `finally` and is not assigned there holds after it. */
function afterFinally(node: ast.Try | ast.TryStar, after: Env, interrupted: Env, frame: Frame): Env {
  const final = envAfter(node.finalbody, interrupted, frame);
  if (after === null || final === null) return null;
  return withoutAssigned(
    after,
    node.finalbody.flatMap((statement) => assignedIn(statement, frame)),
  );
}

/** The exceptions that a handler takes. */
function caught(node: ast.Expr, statement: ast.Try | ast.TryStar, frame: Frame): Type {
  const listed = node.kind === "Tuple" ? node.elts : [node];
  for (const each of listed) inspect(each, frame);
  frame.inference.types.set(node, frame.inference.types.get(node) ?? any);
  const types = listed.map((each) => instancesOf(each, frame) ?? any);
  if (statement.kind !== "TryStar") return joinAll(types);
  return {
    kind: "runtime",
    name: types.some((type) => isBaseOnly(type)) ? "BaseExceptionGroup" : "ExceptionGroup",
    args: [],
  };
}

function isBaseOnly(type: Type): boolean {
  return type.kind !== "runtime" || !type.name.endsWith("Error");
}

/** `with` and `async with`: what the manager gives, and a body that the manager may end early. */
export function inferWith(node: ast.With | ast.AsyncWith, frame: Frame): void {
  const before = frame.env;
  const { swallows } = frame.inference.bound;
  for (const item of node.items) {
    const manager = evaluate(item.context_expr, frame);
    if (node.kind === "With") frame.inference.entered.set(item, { item, manager, place: frame.place });
    const entered = joinAll(membersOf(manager).map((member) => enteredBy(member, node, item, frame)));
    if (item.optional_vars) assignTarget(item.optional_vars, entered, frame, false);
  }
  const body = envAfter(node.body, frame.env, frame);
  const swallowed = node.items.some(swallows) ? withoutAssigned(before, assignedIn(node, frame)) : null;
  frame.env = joinEnvs(body, swallowed);
}

function enteredBy(manager: Type, node: ast.With | ast.AsyncWith, item: ast.Withitem, frame: Frame): Type {
  const { inference } = frame;
  if (manager.kind === "instance") return enteredInstance(manager, node);
  if (manager.kind !== "runtime") return any;
  const entered = enteredText(manager.name, frame);
  return entered === null ? any : instantiate(parseType(entered), new Map(), item.context_expr, "entered", inference);
}

function enteredText(name: string, frame: Frame): string | null {
  const entry = classEntry(name, frame.inference);
  if (!entry) return null;
  return entry.entered ?? (entry.base === undefined ? null : enteredText(entry.base, frame));
}

function enteredInstance(manager: Extract<Type, { kind: "instance" }>, node: ast.With | ast.AsyncWith): Type {
  const name = node.kind === "AsyncWith" ? "__aenter__" : "__enter__";
  const method = manager.class.methods.get(name);
  const isPlain =
    method &&
    method.isAsync === (node.kind === "AsyncWith") &&
    !method.isGenerator &&
    manager.class.subclasses.length === 0;
  return isPlain ? method.returns : any;
}
