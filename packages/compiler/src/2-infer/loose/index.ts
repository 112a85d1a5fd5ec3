import type * as ast from "@tsyncio/ast";
import type { Binding } from "../../1-bind/bound.ts";
import { walkNodes } from "../../1-bind/walk-names.ts";
import type { Inference } from "../context.ts";
import { membersOf, same } from "../lattice.ts";
import type { Type } from "../types.ts";
import { loosenCall } from "./calls.ts";
import { loosenMethods } from "./methods.ts";
import { sourcesOf } from "./sources.ts";
import { holdsUnknown, isUnknown } from "./unknown.ts";

/** Bindings, functions (for their results), fields and expressions whose text says `any` where nothing is known. */
export type LooseThings = ReadonlySet<object>;

/**
 * What is not known is `unknown` in the output, so that TypeScript, too, lets nothing be done with it but what the runtime checks. Where
 * such a value goes to a place of which TypeScript knows more than was proven (an annotation, a parameter of the runtime, a variable
 * that one test sharpens), it must be `any`: this finds those places, and where their values come from.
 */
export function findLoose(inference: Inference): LooseThings {
  const loosening = new Loosening(inference);
  walkNodes(inference.bound.module, (node) => visitPlace(node, loosening));
  for (const { bound } of inference.linkage.modules.values())
    if (bound.module !== inference.bound.module) walkNodes(bound.module, (node) => visitPlace(node, loosening));
  loosenMethods(loosening);
  return loosening.things;
}

/** The things found so far. */
export class Loosening {
  readonly things = new Set<object>();
  readonly inference: Inference;

  constructor(inference: Inference) {
    this.inference = inference;
  }

  /** The type of an expression. */
  typeOf(node: ast.Expr): Type {
    return this.inference.types.get(node) ?? { kind: "any" };
  }

  /** What an expression gives goes where TypeScript knows more: so that is `any`, and whatever it is made of. */
  loosen(node: ast.Expr): void {
    if (this.things.has(node) || !holdsUnknown(this.typeOf(node))) return;
    this.things.add(node);
    this.follow(node);
  }

  /** A variable must be `any`. */
  loosenBinding(binding: Binding): void {
    if (this.things.has(binding)) return;
    this.things.add(binding);
    for (const source of sourcesOf(binding)) {
      this.things.add(source);
      this.follow(source);
    }
  }

  /** The attributes of a name must be `any`, of whichever class. */
  loosenAttribute(name: string): void {
    for (const info of this.inference.classes.values()) {
      for (const field of [info.fields.get(name), info.classAttributes.get(name)]) if (field) this.things.add(field);
    }
  }

  private follow(node: ast.Expr): void {
    switch (node.kind) {
      case "Name": {
        const binding = this.inference.bound.bindings.get(node);
        if (binding) this.loosenBinding(binding);
        return;
      }
      case "Attribute":
        return this.loosenAttribute(node.attr);
      case "Call":
        return this.followCall(node);
      default:
        for (const part of partsOf(node)) this.loosen(part);
    }
  }

  private followCall(node: ast.Call): void {
    for (const callee of this.inference.calls.get(node)?.callees ?? []) this.things.add(callee);
    for (const member of membersOf(this.typeOf(node.func))) {
      if (member.kind === "apiMethod" && node.func.kind === "Attribute") this.loosen(node.func.value);
      if (member.kind === "api" || member.kind === "apiMethod") for (const argument of node.args) this.loosen(argument);
    }
  }
}

/** The parts of an expression that are its value, or of which its value is made. */
function partsOf(node: ast.Expr): readonly ast.Expr[] {
  switch (node.kind) {
    case "Await":
    case "Starred":
    case "Subscript":
    case "NamedExpr":
      return [node.value];
    case "IfExp":
      return [node.body, node.orelse];
    case "BoolOp":
      return node.values;
    case "BinOp":
      return [node.left, node.right];
    case "List":
    case "Tuple":
    case "Set":
      return node.elts;
    case "Dict":
      return [...node.keys.filter((key) => key !== null), ...node.values];
    case "ListComp":
    case "SetComp":
    case "GeneratorExp":
      return [node.elt];
    case "DictComp":
      return [node.key, node.value];
    default:
      return [];
  }
}

/** Looks at one node of the program for places of which TypeScript knows more. */
function visitPlace(node: ast.Node, loosening: Loosening): void {
  switch (node.kind) {
    case "Name":
      return visitName(node, loosening);
    case "Call":
      return loosenCall(node, loosening);
    case "ClassDef":
      return visitClass(node, loosening);
    case "FunctionDef":
    case "AsyncFunctionDef":
      return visitReturns(node, loosening);
    case "Assign":
      for (const target of node.targets) visitAssignment(target, node.value, loosening);
      return;
    case "AnnAssign":
      if (node.value) visitAssignment(node.target, node.value, loosening);
      if (node.value && node.target.kind === "Name") loosening.loosen(node.value);
      return;
    default:
  }
}

/** A variable that a test or an assignment sharpens: lowering goes by what holds at the place, TypeScript by the declaration. */
function visitName(node: ast.Name, loosening: Loosening): void {
  const { inference } = loosening;
  const binding = inference.bound.bindings.get(node);
  if (!binding || loosening.things.has(binding)) return;
  const held = inference.variables.get(binding);
  const type = inference.types.get(node);
  const attribute =
    binding.scope.kind === "class"
      ? inference.classes.get(binding.scope.node)?.classAttributes.get(binding.name)
      : null;
  if (type === undefined || type.kind === "any" || type.kind === "never") return;
  if (held && isUnknown(held) && !same(held, type)) loosening.loosenBinding(binding);
  if (attribute && isUnknown(attribute.type)) loosening.things.add(attribute);
}

/** What a class extends must be a class; and one that is a variable is used as the class that it is. */
function visitClass(node: ast.ClassDef, loosening: Loosening): void {
  for (const base of node.bases) loosening.loosen(base);
  const binding = loosening.inference.bound.bindings.get(node);
  if (binding && loosening.inference.variables.get(binding)?.kind === "any") loosening.loosenBinding(binding);
}

/** A result whose annotation stands in the output. */
function visitReturns(node: ast.FunctionDef | ast.AsyncFunctionDef, loosening: Loosening): void {
  const info = loosening.inference.functions.get(node);
  if (!info?.annotationHolds || !holdsUnknown(info.returns)) return;
  walkNodes(node, (part) => {
    if (part.kind === "Return" && part.value) loosening.loosen(part.value);
  });
}

/** An attribute that has an annotation. */
function visitAssignment(target: ast.Expr, value: ast.Expr, loosening: Loosening): void {
  if (target.kind === "Tuple" || target.kind === "List")
    for (const part of target.elts) visitAssignment(part, value, loosening);
  if (target.kind !== "Attribute") return;
  for (const info of loosening.inference.classes.values()) {
    const field = info.fields.get(target.attr) ?? info.classAttributes.get(target.attr);
    if (field?.annotation && holdsUnknown(field.type)) loosening.loosen(value);
  }
}
