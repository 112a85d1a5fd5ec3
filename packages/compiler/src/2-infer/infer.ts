import type * as ast from "@tsyncio/ast";
import type { Binding, BoundModule } from "../1-bind/bound.ts";
import { definitionAt, type Linkage, linkageOf } from "../0-link/linkage.ts";
import { classConstants } from "./class-constants.ts";
import { isNamed } from "./class-form.ts";
import { extendedName, isExtensible } from "../tables/extensible.ts";
import { canonicalName } from "../tables/index.ts";
import { checkAnnotations } from "./annotations.ts";
import { apiEntry } from "./api.ts";
import { colour } from "./colouring.ts";
import type { Frame, Inference, InferOptions, Tables } from "./context.ts";
import { growCell, growReturns, growVariable, isUnknown, siteAt } from "./context.ts";
import { madeDefault } from "./dataclasses.ts";
import { declare } from "./declarations.ts";
import { findDialect } from "./dialect.ts";
import { evaluate } from "./expressions/index.ts";
import { extendedBuiltins } from "./extended.ts";
import { hasDecorator, isClassMethod, isStrange, receiverOf } from "./fields.ts";
import { any, escape, escapeFunction, join, none } from "./lattice.ts";
import { findImmediate } from "./immediate.ts";
import { importedModule } from "./imported-module.ts";
import { findLoose } from "./loose/index.ts";
import { findMovable } from "./movable.ts";
import { findPicklable } from "./picklable.ts";
import { dictAt, dynamic } from "./sites.ts";
import { inferBody } from "./statements/index.ts";
import { usesThreads } from "./threads.ts";
import type { FunctionInfo, InferredModule, ParameterInfo } from "./types.ts";
import { patchedNames } from "./patched.ts";
import { findUsedValues } from "./used.ts";

/** Finds what is proven of the values in a program (its modules merged), which plain functions must be awaited, and where the guide's dialect is used. */
export function infer(bound: BoundModule, tables: Tables, options: InferOptions = {}): InferredModule {
  const inference = prepare(bound, tables, options);
  settle(inference);
  // A function that nothing calls may be called with anything: its parameters are what no call has said.
  for (const info of inference.functions.values()) openUncalled(info, inference);
  settle(inference);
  findUsedValues(inference);
  checkAnnotations(inference);
  const colours = colour(inference);
  findImmediate(inference, colours);
  return {
    typeOf: (expression) => inference.types.get(expression) ?? any,
    typeOfPattern: (pattern) => inference.patterns.get(pattern) ?? any,
    typeOfAugmented: (statement) => inference.augmented.get(statement) ?? any,
    typeOfBinding: (binding) => inference.variables.get(binding) ?? any,
    functions: inference.functions,
    classes: inference.classes,
    constants: classConstants(inference.classes, bound),
    loose: findLoose(inference),
    colouredCalls: colours.colouredCalls,
    callsByName: colours.callsByName,
    colouredItems: colours.colouredItems,
    colouredIterations: colours.colouredIterations,
    collected: new Set(inference.collected.keys()),
    eagerGenerators: inference.eagerGenerators,
    threadArguments: inference.threadArguments,
    movable: findMovable(inference),
    picklable: findPicklable(inference),
    patched: inference.patched,
    uncolourable: colours.uncolourable,
    atOnce: colours.atOnce,
    hasThreads: usesThreads(inference),
    dialectCalls: findDialect(inference),
  };
}

function prepare(bound: BoundModule, tables: Tables, options: InferOptions): Inference {
  const progress = { changed: false };
  const linkage = options.linkage ?? linkageOf(bound);
  const { functions, classes } = declare(bound, linkage, progress, (base) => runtimeBase(base, bound, linkage, tables));
  return {
    bound,
    linkage,
    tables,
    options,
    progress,
    functions,
    classes,
    extended: extendedBuiltins(classes.values(), bound, tables.modules),
    types: new Map(),
    augmented: new Map(),
    patterns: new Map(),
    variables: new Map(),
    growth: new Map(),
    pass: 0,
    sites: new Map(),
    readUnknown: new Set(),
    writtenUnknown: new Set(),
    calls: new Map(),
    seenCalls: new Map(),
    entered: new Map(),
    patched: patchedNames(linkage, options.entry ?? null, tables),
    threadArguments: new Map(),
    iterated: new Map(),
    collected: new Map(),
    notCollected: new Set(),
    eagerGenerators: new Set(),
    valueUses: new Map(),
    comparedTypes: new Set(),
    unbound: new Set(),
    assigned: new Map(),
  };
}

/** The runtime class that a base expression names: `Exception`, `asyncio.Task`. */
function runtimeBase(base: ast.Expr, bound: BoundModule, linkage: Linkage, tables: Tables): string | null {
  const imported = importedName(base, bound, linkage);
  if (imported === null) return null;
  const name = extendedName(canonicalName(imported));
  const dot = name.lastIndexOf(".");
  const entries = dot < 0 ? tables.builtins : tables.modules[name.slice(0, dot)]?.entries;
  return isExtensible(name) || entries?.[name.slice(dot + 1)]?.kind === "class" ? name : null;
}

function importedName(node: ast.Expr, bound: BoundModule, linkage: Linkage): string | null {
  const definition = definitionAt(node, bound, linkage);
  if (node.kind === "Attribute" && !definition) {
    const module = importedModule(node.value, bound, linkage);
    return module === null ? null : `${module}.${node.attr}`;
  }
  if (!definition) return node.kind === "Name" && !bound.bindings.has(node) ? node.id : null;
  const [origin] = definition.kind === "variable" ? definition.binding.origins : [];
  return origin?.kind === "import" && origin.statement.kind === "ImportFrom"
    ? `${origin.statement.module ?? ""}.${origin.node.name}`
    : null;
}

const maximumPasses = 200;

/** Walks the module until a pass learns nothing. What grows again and again is widened, so this ends after a few passes. */
function settle(inference: Inference): void {
  do {
    inference.progress.changed = false;
    inference.pass += 1;
    for (const { bound } of inference.linkage.modules.values()) inferModule(bound.module, inference);
    for (const info of inference.functions.values()) inferFunction(info, inference);
    applyUnknown(inference);
  } while (inference.progress.changed && inference.pass < maximumPasses);
  if (inference.progress.changed) throw new Error("inference does not settle");
}

/** Walks the top level of a module. */
function inferModule(module: ast.Module, inference: Inference): void {
  inferBody(module.body, { inference, place: { function: null, inside: null }, root: module, env: new Map() });
}

/** Walks the code of a function. */
function inferFunction(info: FunctionInfo, inference: Inference): void {
  const frame: Frame = { inference, place: { function: info, inside: null }, root: info.node, env: new Map() };
  const isUnbound = inference.unbound.has(info) || (info.owner !== null && isStrange(info.owner));
  const receiver = isUnbound ? null : receiverOf(info, inference.bound);
  const made = madeReceiver(info, inference);
  for (const parameter of info.parameters) {
    if (info.open || isUnbound) openParameter(parameter, info, isUnbound, inference);
    if (info.escapes) growCell(parameter, dynamic(parameter.type), inference);
    const binding = inference.bound.bindings.get(parameter.node);
    if (binding && binding === made && info.owner) {
      growVariable(binding, { kind: "made", class: info.owner }, inference);
      continue;
    }
    if (binding === receiver && info.owner) growCell(parameter, { kind: "instance", class: info.owner }, inference);
    else if (!isUnbound && isClassReceiver(parameter, info))
      growCell(parameter, { kind: "class", class: info.owner }, inference);
    if (binding) growVariable(binding, parameter.type, inference);
  }
  if (info.node.kind === "Lambda") growReturns(info, dynamic(evaluate(info.node.body, frame)), inference);
  else {
    inferBody(info.node.body, frame);
    growMade(info, inference);
    if (info.fallsThrough && !info.isGenerator && !info.isStub) growReturns(info, none, inference);
    if (info.fallsThrough && info.isGenerator) growCell(info.finish, none, inference);
  }
  if (info.open) escape(info.returns);
  if (info.escapes && !info.isGenerator) growReturns(info, dynamic(info.returns), inference);
}

/** A parameter holds what the initializer of a dataclass makes for an argument that is left out. */
function growMade(info: FunctionInfo, inference: Inference): void {
  for (const parameter of info.parameters) {
    const made = madeDefault(parameter, info);
    const type = made === null ? undefined : inference.types.get(made);
    if (type === undefined) continue;
    growCell(parameter, dynamic(type), inference);
    parameter.passed = join(parameter.passed, type);
  }
}

function isClassReceiver(
  parameter: ParameterInfo,
  info: FunctionInfo,
): info is FunctionInfo & { owner: NonNullable<FunctionInfo["owner"]> } {
  return info.owner !== null && parameter === info.parameters[0] && isClassMethod(info);
}

/** The parameter that holds the object of a method of a class that the runtime makes. */
function madeReceiver(info: FunctionInfo, inference: Inference): Binding | null {
  const isMade = info.owner !== null && isStrange(info.owner) && isNamed(info.owner, inference.bound);
  return isMade && !inference.unbound.has(info) ? receiverOf(info, inference.bound) : null;
}

/** What callers that are not known may give a parameter; the receiver of a method stays what it is, unless it is used unbound. */
function openParameter(parameter: ParameterInfo, info: FunctionInfo, isUnbound: boolean, inference: Inference): void {
  const isReceiver =
    !isUnbound &&
    parameter === info.parameters[0] &&
    info.owner &&
    info.name !== "__new__" &&
    !hasDecorator(info, "staticmethod");
  if (isReceiver) return;
  if (parameter.kind === "rest") growCell(parameter, { kind: "tuple", items: null, item: any }, inference);
  else if (parameter.kind === "keywords") {
    growCell(parameter, dictAt(siteAt(parameter.node, "keywords", [{ kind: "str" }, any], inference)), inference);
  } else growCell(parameter, any, inference);
}

function openUncalled(info: FunctionInfo, inference: Inference): void {
  const required = info.parameters.filter((parameter) => parameter.type.kind === "never");
  for (const parameter of required) openParameter(parameter, info, false, inference);
}

/** Attributes that are reached through receivers of which nothing is known may be those of any class of the program. */
function applyUnknown(inference: Inference): void {
  const { options } = inference;
  for (const info of inference.classes.values()) {
    for (const [name, method] of info.methods) {
      const isProtocol = name.startsWith("__") && name.endsWith("__") && name !== "__init__";
      if (
        isProtocol ||
        isUnknown("readUnknown", name, inference) ||
        options.open ||
        isStrange(info) ||
        hasRuntimeBase(info, inference)
      )
        escapeFunction(method);
    }
    for (const field of [...info.fields.values(), ...info.classAttributes.values()]) {
      if (isUnknown("writtenUnknown", field.name, inference)) growCell(field, any, inference);
      if (isUnknown("readUnknown", field.name, inference)) escape(field.type);
    }
  }
  if (options.open) for (const info of inference.functions.values()) escapeFunction(info);
}

/** A class that extends a runtime class other than an exception may have its methods called by the runtime. */
function hasRuntimeBase(
  info: { readonly bases: readonly ({ readonly kind: "runtimeBase"; readonly name: string } | object)[] },
  inference: Inference,
): boolean {
  return info.bases.some((base) => {
    if (!("kind" in base) || base.name === "abc.ABC" || base.name === "typing.NamedTuple") return false;
    const entry = apiEntry(base.name, inference);
    return !(entry?.kind === "class" && entry.exception);
  });
}
