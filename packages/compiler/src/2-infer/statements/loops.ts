import type * as ast from "@tsyncio/ast";
import type { Binding } from "../../1-bind/bound.ts";
import { walkNodes } from "../../1-bind/walk-names.ts";
import type { Env, Frame } from "../context.ts";
import { joinEnvs, withoutAssigned } from "../context.ts";
import { isAlwaysTrue } from "../completes.ts";
import { asyncIteratedItem, iteratedItem } from "../expressions/containers.ts";
import { evaluate, inspect } from "../expressions/index.ts";
import { narrowed } from "../narrowing.ts";
import { envAfter } from "./index.ts";
import { iteratesBlocking } from "../blocking-items.ts";
import { assignTarget } from "./targets.ts";

/** The variables that a statement, or anything inside it, assigns. */
export function assignedIn(node: ast.Node, frame: Frame): readonly Binding[] {
  const { assigned, bound } = frame.inference;
  const known = assigned.get(node);
  if (known) return known;
  const found = new Set<Binding>();
  walkNodes(node, (part) => {
    const binding = part.kind === "Name" && part.ctx === "Load" ? undefined : bound.bindings.get(part);
    if (binding) found.add(binding);
  });
  const list = [...found];
  assigned.set(node, list);
  return list;
}

/** `for` and `async for`. */
export function inferFor(node: ast.For | ast.AsyncFor, frame: Frame): void {
  const iterated = evaluate(node.iter, frame);
  if (node.kind === "For" && iteratesBlocking(iterated, frame.inference))
    frame.inference.iterated.set(node.iter, { iter: node.iter, place: frame.place });
  const item = node.kind === "AsyncFor" ? asyncIteratedItem(iterated, frame) : iteratedItem(node.iter, iterated, frame);
  const head = withoutAssigned(frame.env, assignedIn(node, frame));
  frame.env = head;
  assignTarget(node.target, item, frame, false);
  envAfter(node.body, frame.env, frame);
  afterLoop(node, head, head, frame);
}

/** `while`. */
export function inferWhile(node: ast.While, frame: Frame): void {
  const head = withoutAssigned(frame.env, assignedIn(node, frame));
  frame.env = head;
  inspect(node.test, frame);
  const { whenTrue, whenFalse } = narrowed(node.test, frame);
  envAfter(node.body, whenTrue, frame);
  afterLoop(node, head, isAlwaysTrue(node.test) ? null : whenFalse, frame);
}

/** After a loop that has a `break`, only what held before every iteration is known; else what its end proves. */
function afterLoop(node: ast.For | ast.AsyncFor | ast.While, head: Env, end: Env, frame: Frame): void {
  const orelse = envAfter(node.orelse, end, frame);
  frame.env = hasBreak(node.body) ? joinEnvs(head, orelse) : orelse;
}

function hasBreak(body: readonly ast.Stmt[]): boolean {
  return body.some((statement) => {
    switch (statement.kind) {
      case "Break":
        return true;
      case "If":
        return hasBreak(statement.body) || hasBreak(statement.orelse);
      case "With":
      case "AsyncWith":
        return hasBreak(statement.body);
      case "Try":
      case "TryStar":
        return [
          statement.body,
          statement.orelse,
          statement.finalbody,
          ...statement.handlers.map((handler) => handler.body),
        ].some(hasBreak);
      case "Match":
        return statement.cases.some((each) => hasBreak(each.body));
      case "For":
      case "AsyncFor":
      case "While":
        return hasBreak(statement.orelse);
      default:
        return false;
    }
  });
}
