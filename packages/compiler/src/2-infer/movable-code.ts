import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import type { Binding } from "../1-bind/bound.ts";
import { definitionOf, isRebound, type LinkedModule } from "../0-link/linkage.ts";
import { movableModules, movableNames } from "../tables/movable.ts";
import { apiEntry } from "./api.ts";
import { isOfItsMoment } from "./definitions.ts";
import type { Inference } from "./context.ts";
import type { FunctionInfo, Type } from "./types.ts";

/** What is known where the functions of a module are looked at. */
export interface Known {
  readonly inference: Inference;
  readonly module: LinkedModule;
  /** The statements of the module's top level that a worker runs. */
  readonly defined: ReadonlySet<ast.Stmt>;
}

/** What a function needs to run: itself and the functions that it calls. */
interface Needs {
  readonly functions: Set<FunctionInfo>;
  isRecursive: boolean;
}

/** What of the program a worker must have to run a function; null for one that reads or changes more than its arguments. */
export function needs(info: FunctionInfo, known: Known): Needs | null {
  const needed: Needs = { functions: new Set(), isRecursive: false };
  return isAlone(info, known, needed) ? needed : null;
}

/** Whether a function uses nothing but its arguments, constants, and functions of which the same is true. */
function isAlone(info: FunctionInfo, known: Known, needed: Needs): boolean {
  if (needed.functions.has(info)) {
    needed.isRecursive = true;
    return true;
  }
  const { node } = info;
  if (node.kind !== "FunctionDef" || info.owner !== null || info.coloured || info.isGenerator) return false;
  if (node.decorator_list.length > 0 || ![...node.args.defaults, ...node.args.kw_defaults].every(isConstant))
    return false;
  needed.functions.add(info);
  const parameters = new Set(info.parameters.map((each) => known.inference.bound.bindings.get(each.node)!));
  const annotations = new Set(annotationsOf(node).flatMap((each) => [...walk(each)]));
  const isAllowed = (part: ast.Node): boolean =>
    annotations.has(part) ||
    (part.kind === "Name" ? isKnownName(part, info, known, needed) : isAllowedPart(part, parameters, known.inference));
  return node.body.every((statement) => walk(statement).every(isAllowed));
}

/** What the output does not evaluate. */
function annotationsOf(node: ast.Node): readonly ast.Expr[] {
  return [...walk(node)].flatMap((each) => (each.kind === "AnnAssign" ? [each.annotation] : []));
}

function isConstant(node: ast.Expr | null): boolean {
  if (node?.kind === "UnaryOp") return isConstant(node.operand);
  if (node?.kind === "Tuple") return node.elts.every(isConstant);
  return node === null || node.kind === "Constant";
}

/** What such a function has none of: it would wait, give the turn away, or reach what is not its own. */
const refused: ReadonlySet<ast.Node["kind"]> = new Set([
  "AsyncFor",
  "AsyncFunctionDef",
  "AsyncWith",
  "Await",
  "ClassDef",
  "Global",
  "Import",
  "ImportFrom",
  "With",
  "Yield",
  "YieldFrom",
]);

function isAllowedPart(node: ast.Node, parameters: ReadonlySet<Binding>, inference: Inference): boolean {
  if (refused.has(node.kind)) return false;
  switch (node.kind) {
    case "Attribute":
      return node.ctx === "Load" && isAllowedAttribute(node, inference);
    case "Subscript":
      return node.ctx === "Load" || !isParameter(node.value, parameters, inference);
    case "Call":
      return !changes(node, parameters, inference);
    // What another thread changes may end the loop.
    case "While":
      return !walk(node.test).some(
        (each) =>
          each.kind === "Subscript" && isParameter(each.value, parameters, inference) && !isFixed(each, inference),
      );
    default:
      return true;
  }
}

function isAllowedAttribute(node: ast.Attribute, { types }: Inference): boolean {
  if (types.get(node.value)?.kind !== "module") return !/^__\w+__$|^mro$/.test(node.attr);
  const type = types.get(node);
  return type?.kind !== "api" || isAllowedApi(type.name);
}

function isAllowedApi(name: string): boolean {
  const module = name.slice(0, Math.max(0, name.lastIndexOf(".")));
  return movableNames.has(name) || movableModules.has(module);
}

/** An item of a text, a tuple and the like cannot change. */
function isFixed(node: ast.Subscript, { types }: Inference): boolean {
  const kind = types.get(node.value)?.kind;
  return kind !== undefined && fixed.has(kind);
}

function isParameter(node: ast.Expr, parameters: ReadonlySet<Binding>, { bound }: Inference): boolean {
  let root = node;
  while (root.kind === "Subscript" || root.kind === "Attribute") root = root.value;
  const binding = root.kind === "Name" ? bound.bindings.get(root) : undefined;
  return binding !== undefined && parameters.has(binding) && binding.origins.length === 1;
}

/** Methods that change the object that they are called on. */
const changing: ReadonlySet<string> = new Set([
  "add",
  "append",
  "clear",
  "difference_update",
  "discard",
  "extend",
  "insert",
  "intersection_update",
  "pop",
  "popitem",
  "remove",
  "reverse",
  "setdefault",
  "sort",
  "symmetric_difference_update",
  "update",
]);

/** Whether a call changes what the function was given. Where that cannot be told from the text, the worker finds out. */
function changes({ func }: ast.Call, parameters: ReadonlySet<Binding>, inference: Inference): boolean {
  return func.kind === "Attribute" && changing.has(func.attr) && isParameter(func.value, parameters, inference);
}

function isKnownName(node: ast.Name, info: FunctionInfo, known: Known, needed: Needs): boolean {
  const { inference, module } = known;
  const binding = inference.bound.bindings.get(node);
  if (binding === undefined) return isAllowedBuiltin(node.id, inference);
  if (binding.scope.kind !== "module") return isInside(binding, info);
  const type = inference.types.get(node);
  const definition = definitionOf(binding, inference.linkage);
  if (definition?.kind !== "variable") return false;
  if (type?.kind === "module") return true;
  if (type?.kind === "api") return isAllowedApi(type.name);
  const { binding: target } = definition;
  if (isRebound(target) || target.origins.length !== 1 || isOfItsMoment(target, inference)) return false;
  if (type?.kind === "function") return isDefined(target, known) && isAlone(type.function, known, needed);
  return (
    target.scope === module.bound.scope && isDefined(target, known) && isImmutable(type) && !isAssigned(target, known)
  );
}

/** A function or a constant of this module that a worker has; functions of other modules it has all. */
function isDefined({ origins, scope }: Binding, { module, defined }: Known): boolean {
  if (scope !== module.bound.scope) return true;
  const [origin] = origins;
  if (origin?.kind === "function") return defined.has(origin.node);
  return origin?.kind === "assignment" && origin.statement.kind !== "NamedExpr" && defined.has(origin.statement);
}

function isInside({ scope }: Binding, { node }: FunctionInfo): boolean {
  for (let each: Binding["scope"] | null = scope; each !== null; each = each.parent)
    if (each.node === node) return true;
  return false;
}

/** Whether another module may give the variable a value. */
function isAssigned({ name }: Binding, { inference }: Known): boolean {
  return [...inference.linkage.modules.values()].some(({ bound }) =>
    walk(bound.module).some(
      (each) =>
        each.kind === "Attribute" &&
        each.attr === name &&
        each.ctx !== "Load" &&
        inference.types.get(each.value)?.kind === "module",
    ),
  );
}

const fixed: ReadonlySet<Type["kind"]> = new Set(["none", "bool", "int", "float", "str", "bytes", "range"]);

function isImmutable(type: Type | undefined): boolean {
  if (type === undefined) return false;
  if (type.kind === "tuple") return isImmutable(type.item) && (type.items ?? []).every(isImmutable);
  return type.kind === "union" ? type.members.every(isImmutable) : fixed.has(type.kind);
}

function isAllowedBuiltin(name: string, inference: Inference): boolean {
  if (movableNames.has(name)) return true;
  const entry = apiEntry(name, inference);
  return entry?.kind === "class" && entry.exception === true;
}
