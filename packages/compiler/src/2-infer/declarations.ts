import type * as ast from "@tsyncio/ast";
import { bodiesOf } from "../bodies.ts";
import { definitionAt, type Linkage } from "../0-link/linkage.ts";
import type { Binding, BoundModule } from "../1-bind/bound.ts";
import { dataclassOf } from "../1-bind/dataclasses/dataclass.ts";
import { namedTupleOf } from "../1-bind/dataclasses/named-tuple.ts";
import { findStubs } from "./abstract.ts";
import { markDefaults } from "./class-defaults.ts";
import { findGeneral } from "./class-form.ts";
import { completes } from "./completes.ts";
import { collectFields, propertyParts, receiverOf } from "./fields.ts";
import { never } from "./lattice.ts";
import type { ClassInfo, FieldInfo, FunctionInfo, ParameterInfo, Progress } from "./types.ts";

type FunctionNode = FunctionInfo["node"];

/** A class while the module's declarations are collected. */
export interface ClassDraft extends ClassInfo {
  readonly bases: (ClassInfo | { readonly kind: "runtimeBase"; readonly name: string })[];
  readonly methods: Map<string, FunctionInfo>;
  readonly fields: Map<string, FieldInfo>;
  readonly classAttributes: Map<string, FieldInfo>;
  readonly subclasses: ClassInfo[];
  general: boolean;
}

/** The functions and classes of a module, before anything is known of their types. */
export interface Declarations {
  readonly functions: Map<ast.Node, FunctionInfo>;
  readonly classes: Map<ast.Node, ClassDraft>;
}

/** Collects the functions and classes of a module. `runtimeBase` names the runtime class that a base expression stands for. */
export function declare(
  bound: BoundModule,
  linkage: Linkage,
  progress: Progress,
  runtimeBase: (base: ast.Expr) => string | null,
): Declarations {
  const declarations: Declarations = { functions: new Map(), classes: new Map() };
  for (const node of bound.scopes.keys()) if (node.kind === "ClassDef") declarations.classes.set(node, newClass(node));
  for (const [node, scope] of bound.scopes) {
    if (node.kind !== "FunctionDef" && node.kind !== "AsyncFunctionDef" && node.kind !== "Lambda") continue;
    const owner = node.kind === "Lambda" ? null : (declarations.classes.get(scope.parent?.node ?? node) ?? null);
    const info = newFunction(node, owner, bound, progress);
    declarations.functions.set(node, info);
    if (owner && !isPropertyPart(node)) owner.methods.set(info.name, info);
  }
  for (const info of declarations.classes.values()) addBases(info, declarations, bound, linkage, runtimeBase);
  findGeneral(declarations.classes.values(), bound);
  for (const info of declarations.classes.values()) if (info.general) forgetWritten(info, declarations);
  const functions = [...declarations.functions.values()].filter((info) => info.owner !== null);
  const methods = Map.groupBy(functions, (info) => info.owner);
  for (const info of declarations.classes.values()) collectFields(info, methods.get(info) ?? [], bound);
  for (const info of declarations.classes.values()) {
    for (const name of info.fields.keys()) if (isInherited(info, name)) info.fields.delete(name);
  }
  markDefaults(declarations.classes, receiversOf(functions, bound), bound);
  findStubs(declarations.classes.values(), bound);
  return declarations;
}

/** The variables that stand for the object in methods. */
function receiversOf(functions: readonly FunctionInfo[], bound: BoundModule): ReadonlySet<Binding> {
  return new Set(functions.flatMap((method) => receiverOf(method, bound) ?? []));
}

/** In the general form the runtime writes the initializer of a dataclass. */
function forgetWritten(info: ClassDraft, { functions }: Declarations): void {
  const written = dataclassOf(info.node) ?? namedTupleOf(info.node);
  if (written === null) return;
  info.methods.delete("__init__");
  functions.delete(written.initializer);
}

/** Whether a class that this one extends has the attribute: they share it. */
function isInherited(info: ClassInfo, name: string): boolean {
  return info.bases.some((base) => !("kind" in base) && (base.fields.has(name) || isInherited(base, name)));
}

/** `@x.setter` adds to the property `x` and is no method of its own. */
function isPropertyPart(node: FunctionNode): boolean {
  return (
    node.kind !== "Lambda" &&
    node.decorator_list.some((each) => each.kind === "Attribute" && propertyParts.has(each.attr))
  );
}

function newClass(node: ast.ClassDef): ClassDraft {
  return {
    node,
    name: node.name,
    bases: [],
    methods: new Map(),
    fields: new Map(),
    classAttributes: new Map(),
    subclasses: [],
    general: false,
  };
}

/** Bases that only type checkers read. */
const erasedBases: ReadonlySet<string> = new Set(["typing.Generic", "typing.Protocol"]);

function addBases(
  info: ClassDraft,
  declarations: Declarations,
  bound: BoundModule,
  linkage: Linkage,
  runtimeBase: (base: ast.Expr) => string | null,
): void {
  if (namedTupleOf(info.node)?.isCalled === true) info.bases.push({ kind: "runtimeBase", name: "typing.NamedTuple" });
  for (const written of info.node.bases) {
    const base = written.kind === "Subscript" ? written.value : written;
    if (erasedBases.has(runtimeBase(base) ?? "")) continue;
    const definition = definitionAt(base, bound, linkage);
    const binding = definition?.kind === "variable" ? definition.binding : undefined;
    const [origin] = binding?.origins ?? [];
    const parent =
      origin?.kind === "class" && binding?.origins.length === 1 ? declarations.classes.get(origin.node) : undefined;
    if (parent && parent !== info) {
      info.bases.push(parent);
      parent.subclasses.push(info);
    } else if (!(base.kind === "Name" && base.id === "object" && !binding)) {
      info.bases.push({ kind: "runtimeBase", name: runtimeBase(base) ?? "" });
    }
  }
}

function newFunction(
  node: FunctionNode,
  owner: ClassInfo | null,
  bound: BoundModule,
  progress: Progress,
): FunctionInfo {
  const isLambda = node.kind === "Lambda";
  const isGenerator = bound.scopes.get(node)?.isGenerator ?? false;
  return {
    node,
    name: isLambda ? "<lambda>" : node.name,
    owner,
    parameters: parametersOf(node.args),
    returns: never,
    finish: { type: never },
    isAsync: node.kind === "AsyncFunctionDef",
    isGenerator,
    coloured: false,
    immediate: false,
    escapes: false,
    open: false,
    given: never,
    annotationHolds: false,
    valueUsed: false,
    isStub: false,
    returnsNothing: !isLambda && !hasReturnValue(node),
    fallsThrough: !isLambda && completes(node.body, bound.swallows),
    progress,
  };
}

function parametersOf(args: ast.Arguments): readonly ParameterInfo[] {
  const positional = [...args.posonlyargs, ...args.args];
  const firstDefault = positional.length - args.defaults.length;
  const named = positional.map((node, i) => {
    const kind = i < args.posonlyargs.length ? "positionalOnly" : "positional";
    return newParameter(node, kind, args.defaults[i - firstDefault] ?? null);
  });
  const keywordOnly = args.kwonlyargs.map((node, i) => newParameter(node, "keywordOnly", args.kw_defaults[i] ?? null));
  const rest: readonly ParameterInfo[] = args.vararg ? [newParameter(args.vararg, "rest", null)] : [];
  const keywords: readonly ParameterInfo[] = args.kwarg ? [newParameter(args.kwarg, "keywords", null)] : [];
  return [...named, ...rest, ...keywordOnly, ...keywords];
}

function newParameter(node: ast.Arg, kind: ParameterInfo["kind"], value: ast.Expr | null): ParameterInfo {
  return { node, kind, default: value, type: never, passed: never, annotationHolds: false };
}

function hasReturnValue(node: ast.FunctionDef | ast.AsyncFunctionDef): boolean {
  return ownReturns(node.body).some((each) => each.value !== null);
}

/** The `return`s of a body, those of functions inside it left out. */
function ownReturns(body: readonly ast.Stmt[]): readonly ast.Return[] {
  const found: ast.Return[] = [];
  for (const statement of body) collectReturns(statement, found);
  return found;
}

function collectReturns(node: ast.Stmt, found: ast.Return[]): void {
  if (node.kind === "Return") found.push(node);
  for (const inner of bodiesOf(node)) for (const statement of inner) collectReturns(statement, found);
}
