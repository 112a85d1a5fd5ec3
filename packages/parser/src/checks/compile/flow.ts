import type { NodeOf, Position, Stmt } from "@tsyncio/ast";
import { visitBranches } from "../branches.ts";
import { refuseAt, refuseDebug } from "./compiler.ts";
import type { Compiler, Handlers } from "./compiler.ts";

type Try = NodeOf<"Try" | "TryStar">;
type Handler = NodeOf<"ExceptHandler">;

/** A loop's body, in its block. */
const visitLoop = (compiler: Compiler, node: Position, visit: () => void, orelse: readonly Stmt[]): void => {
  compiler.unit.blocks.within("loop", node, visit);
  compiler.visitAll(orelse);
};

const visitWith = (compiler: Compiler, node: NodeOf<"With" | "AsyncWith">, index = 0): void => {
  const item = node.items[index];
  if (item === undefined) {
    compiler.visitAll(node.body);
    return;
  }
  if (node.kind === "AsyncWith" && compiler.unit.kind !== "async") {
    refuseAt("'async with' outside async function", node);
  }
  compiler.visit(item.context_expr);
  compiler.unit.blocks.within("other", item.context_expr, () => {
    if (item.optional_vars !== null) compiler.visit(item.optional_vars);
    visitWith(compiler, node, index + 1);
  });
};

const visitHandler = (compiler: Compiler, handler: Handler): void => {
  const { type, name, body } = handler;
  if (type !== null) compiler.visit(type);
  if (name !== null) refuseDebug(name, handler);
  compiler.unit.blocks.within("other", handler, () => compiler.visitAll(body));
};

const visitHandlers = (compiler: Compiler, { kind, handlers }: Try): void => {
  handlers.forEach((handler, index) => {
    if (kind === "Try" && handler.type === null && index < handlers.length - 1) {
      refuseAt("default 'except:' must be last", handler);
    }
    visitHandler(compiler, handler);
  });
};

const visitHandled = (compiler: Compiler, node: Try): void => {
  const { blocks } = compiler.unit;
  blocks.within("other", node, () => compiler.visitAll(node.body));
  compiler.visitAll(node.orelse);
  blocks.within(node.kind === "Try" ? "other" : "group handler", node, () => visitHandlers(compiler, node));
};

const visitTry = (compiler: Compiler, node: Try): void => {
  const { blocks } = compiler.unit;
  const visit = (): void => {
    if (node.handlers.length > 0) visitHandled(compiler, node);
    else compiler.visitAll(node.body);
  };
  if (node.finalbody.length === 0) visit();
  else {
    blocks.within("try with finally", node, visit, node.finalbody);
    blocks.within("other", node, () => compiler.visitAll(node.finalbody));
  }
};

const visitReturn = (compiler: Compiler, node: NodeOf<"Return">): void => {
  const { unit } = compiler;
  if (!compiler.inFunction) refuseAt("'return' outside function", node);
  if (node.value !== null) {
    if (unit.scope?.coroutine === true && unit.scope.generator) {
      refuseAt("'return' with value in async generator", node);
    }
    compiler.visit(node.value);
  }
  // CPython moves on to the place of a constant, which it returns last.
  const place = node.value?.kind === "Constant" ? node.value : node;
  unit.blocks.leave(place, false, compiler.visitAll);
};

/** Statements that open blocks or leave them. */
export const flowHandlers: Handlers = {
  If: (compiler, node) => visitBranches(node, compiler.visit),
  For: (compiler, node) => {
    const visit = (): void => compiler.visitAll([node.iter, node.target, ...node.body]);
    visitLoop(compiler, node, visit, node.orelse);
  },
  AsyncFor: (compiler, node) => {
    if (compiler.unit.kind !== "async") refuseAt("'async for' outside async function", node);
    compiler.visit(node.iter);
    visitLoop(compiler, node, () => compiler.visitAll([node.target, ...node.body]), node.orelse);
  },
  While: (compiler, node) => {
    visitLoop(compiler, node, () => compiler.visitAll([node.test, ...node.body]), node.orelse);
  },
  With: (compiler, node) => visitWith(compiler, node),
  AsyncWith: (compiler, node) => visitWith(compiler, node),
  Try: visitTry,
  TryStar: visitTry,
  Return: visitReturn,
  Break: (compiler, node) => {
    const looped = compiler.unit.blocks.leave(node, true, compiler.visitAll);
    if (!looped) refuseAt("'break' outside loop", node);
  },
  Continue: (compiler, node) => {
    const looped = compiler.unit.blocks.leave(node, true, compiler.visitAll);
    if (!looped) refuseAt("'continue' not properly in loop", node);
  },
};
