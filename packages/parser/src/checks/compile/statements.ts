import type { NodeOf } from "@tsyncio/ast";
import { refuseAt, refuseDebug } from "./compiler.ts";
import type { Compiler, Handlers } from "./compiler.ts";
import { compileCases } from "./patterns.ts";

/** `target: annotation`: an annotation is evaluated in a module or class alone, the parts of a target that gets no value everywhere. */
const visitAnnotated = (compiler: Compiler, node: NodeOf<"AnnAssign">): void => {
  const { target, value, annotation } = node;
  if (value !== null) compiler.visitAll([value, target]);
  if (target.kind === "Name") refuseDebug(target.id, node);
  if (target.kind === "Attribute") refuseDebug(target.attr, node);
  if (value === null && target.kind === "Attribute") compiler.visit(target.value);
  if (value === null && target.kind === "Subscript") compiler.visitAll([target.value, target.slice]);
  if (!compiler.future.annotations && !compiler.inFunction) compiler.visit(annotation);
};

/** The parts of a target of `+=` are read first, a name is bound last. */
const visitAugmented = (compiler: Compiler, { target, value }: NodeOf<"AugAssign">): void => {
  if (target.kind === "Attribute") compiler.visit(target.value);
  if (target.kind === "Subscript") compiler.visitAll([target.value, target.slice]);
  compiler.visit(value);
  if (target.kind === "Name") refuseDebug(target.id, target);
};

const visitFrom = (compiler: Compiler, node: NodeOf<"ImportFrom">): void => {
  if (node.module === "__future__" && node.level === 0 && !compiler.future.statements.has(node)) {
    refuseAt("from __future__ imports must occur at the beginning of the file", node);
  }
  for (const { name, asname } of node.names) refuseDebug(asname ?? name, node);
};

/** Statements without blocks of their own, and `match`. */
export const statementHandlers: Handlers = {
  Assign: (compiler, node) => {
    compiler.visit(node.value);
    compiler.visitAll(node.targets);
  },
  AnnAssign: visitAnnotated,
  AugAssign: visitAugmented,
  Import: (_compiler, node) => {
    for (const { name, asname } of node.names) refuseDebug(asname ?? (name.split(".")[0] as string), node);
  },
  ImportFrom: visitFrom,
  Match: (compiler, node) => {
    compiler.visit(node.subject);
    compileCases(compiler, node.cases);
  },
};
