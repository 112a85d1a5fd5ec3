import type { Expr, ExprContext } from "@tsyncio/ast";
import { between, refusal } from "../lexer/failure.ts";
import { expressionName } from "./names.ts";

/** What a target stands in, which decides the words of a refusal. */
export type TargetRole = "assignment" | "for" | "with" | "augmented" | "annotated" | "delete";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Gives a target its context. The node was made by this parser a moment ago and nobody else has seen it. */
const setContext = (target: Expr, ctx: ExprContext): void => {
  switch (target.kind) {
    case "Name":
    case "Attribute":
    case "Subscript":
      (target as Mutable<typeof target>).ctx = ctx;
      return;
    case "Starred":
      (target as Mutable<typeof target>).ctx = ctx;
      setContext(target.value, ctx);
      return;
    case "Tuple":
    case "List":
      (target as Mutable<typeof target>).ctx = ctx;
      for (const element of target.elts) setContext(element, ctx);
      return;
    default:
  }
};

/** The first part of a target that nothing can be assigned to, or null. */
export const invalidPart = (target: Expr, role: TargetRole): Expr | null => {
  switch (target.kind) {
    case "Name":
    case "Attribute":
    case "Subscript":
      return null;
    case "Starred":
      return role === "delete" ? target : invalidPart(target.value, role);
    case "Tuple":
    case "List":
      for (const element of target.elts) {
        const invalid = invalidPart(element, role);
        if (invalid !== null) return invalid;
      }
      return null;
    case "Compare":
      return role === "for" && target.ops[0] === "In" ? invalidPart(target.left, role) : target;
    default:
      return target;
  }
};

const verb = (role: TargetRole): string => (role === "delete" ? "delete" : "assign to");

const refuse = (target: Expr, role: TargetRole): never => {
  throw refusal(`cannot ${verb(role)} ${expressionName(target)}`, between(target, target));
};

/** Makes a target of an expression: one that is assigned to, or refuses it. */
export const storeTarget = (target: Expr, role: TargetRole): Expr => {
  const invalid = invalidPart(target, role);
  if (invalid !== null) refuse(invalid, role);
  setContext(target, role === "delete" ? "Del" : "Store");
  return target;
};
