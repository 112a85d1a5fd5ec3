import type * as ast from "@tsyncio/ast";
import type { Env, Frame } from "../context.ts";
import { growCell, growReturns, joinEnvs } from "../context.ts";
import { assignedValue } from "../dataclasses.ts";
import { addItems } from "../expressions/containers.ts";
import { evaluate, inspect } from "../expressions/index.ts";
import { operate } from "../expressions/operators.ts";
import { bareFloat, never, none } from "../lattice.ts";
import { narrowed } from "../narrowing.ts";
import { dynamic } from "../sites.ts";
import type { FunctionInfo, Type } from "../types.ts";
import { inferClass, inferDefinition, inferImport } from "./definitions.ts";
import { inferFor, inferWhile } from "./loops.ts";
import { inferMatch } from "./match.ts";
import { assignTarget } from "./targets.ts";
import { inferTry, inferWith } from "./try.ts";

type Transfers = { readonly [K in ast.Stmt["kind"]]: (node: Extract<ast.Stmt, { kind: K }>, frame: Frame) => void };

const nothing = (): void => undefined;

const transfers: Transfers = {
  FunctionDef: inferDefinition,
  AsyncFunctionDef: inferDefinition,
  ClassDef: inferClass,
  Return: (node, frame) => {
    const type = node.value ? evaluate(node.value, frame) : none;
    const info = frame.place.function;
    if (info?.isGenerator) growCell(info.finish, dynamic(type), frame.inference);
    if (info) growReturns(info, returned(type, info), frame.inference);
    frame.env = null;
  },
  Delete: (node, frame) => {
    for (const target of node.targets) if (target.kind !== "Name") inspect(target, frame);
  },
  Assign: (node, frame) => {
    const type = evaluateAssigned(node, frame);
    for (const target of node.targets) assignTarget(target, type, frame, true);
  },
  TypeAlias: nothing,
  AugAssign: inferAugmented,
  AnnAssign: (node, frame) => {
    const value = assignedValue(node, frame);
    if (value) assignTarget(node.target, evaluate(value, frame), frame, true);
  },
  For: inferFor,
  AsyncFor: inferFor,
  While: inferWhile,
  If: (node, frame) => {
    inspect(node.test, frame);
    const { whenTrue, whenFalse } = narrowed(node.test, frame);
    const body = envAfter(node.body, whenTrue, frame);
    frame.env = joinEnvs(body, envAfter(node.orelse, whenFalse, frame));
  },
  With: inferWith,
  AsyncWith: inferWith,
  Match: inferMatch,
  Raise: (node, frame) => {
    for (const part of [node.exc, node.cause]) if (part) inspect(part, frame);
    frame.env = null;
  },
  Try: inferTry,
  TryStar: inferTry,
  Assert: (node, frame) => {
    inspect(node.test, frame);
    const { whenTrue } = narrowed(node.test, frame);
    if (node.msg) evaluate(node.msg, frame);
    frame.env = whenTrue;
  },
  Import: inferImport,
  ImportFrom: inferImport,
  Global: nothing,
  Nonlocal: nothing,
  Expr: (node, frame) => {
    inspect(node.value, frame);
  },
  Pass: nothing,
  Break: (_node, frame) => {
    frame.env = null;
  },
  Continue: (_node, frame) => {
    frame.env = null;
  },
};

/** Walks a body of statements; code that is not reached is walked too, with nothing known but the variables' own types. */
export function inferBody(body: readonly ast.Stmt[], frame: Frame): void {
  let reached = frame.env !== null;
  for (const statement of body) {
    if (frame.env === null) [frame.env, reached] = [new Map(), false];
    (transfers[statement.kind] as (node: ast.Stmt, frame: Frame) => void)(statement, frame);
  }
  if (!reached) frame.env = null;
}

/** What holds after a body that starts with the given knowledge. */
export function envAfter(body: readonly ast.Stmt[], env: Env, frame: Frame): Env {
  frame.env = env;
  inferBody(body, frame);
  return frame.env;
}

/** The form in which a function gives its result: a float is bare only from a plain function whose every caller is known. */
function returned(type: Type, info: FunctionInfo): Type {
  const isBare =
    info.owner === null && !info.isAsync && !info.isGenerator && !info.escapes && info.node.kind !== "Lambda";
  if (info.isGenerator) return never;
  return isBare && type.kind === "float" ? bareFloat : dynamic(type);
}

/** `f = lambda: …` gives a name to a function, whose calls are then known as those of a `def`. */
function evaluateAssigned(node: ast.Assign, frame: Frame): Type {
  const [target] = node.targets;
  const isNamed = node.value.kind === "Lambda" && node.targets.length === 1 && target?.kind === "Name";
  const binding = isNamed ? frame.inference.bound.bindings.get(target) : undefined;
  const isOnly = binding?.origins.length === 1 && binding.scope.kind !== "class";
  return isOnly ? inspect(node.value, frame) : evaluate(node.value, frame);
}

function inferAugmented(node: ast.AugAssign, frame: Frame): void {
  const { target } = node;
  const before = inspect(target, frame);
  const value = evaluate(node.value, frame);
  // `xs += ys` takes any iterable and changes the list itself.
  if (node.op === "Add" && before.kind === "list") addItems(before, value);
  const isInPlace = node.op === "Add" && before.kind === "list";
  const after = isInPlace ? before : operate(node.op, before, value, node.value, node, frame);
  frame.inference.augmented.set(node, after);
  assignTarget(target, after, frame, true);
  // Lowering asks the target for the type that it had before.
  frame.inference.types.set(target, before);
}
