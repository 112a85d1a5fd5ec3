import type * as ast from "@tsyncio/ast";
import type { Binding, BoundModule } from "../1-bind/bound.ts";
import { namedTupleOf } from "../1-bind/dataclasses/named-tuple.ts";
import { dataclassOf, fieldAt, hasOption } from "../1-bind/dataclasses/dataclass.ts";
import { walkNodes } from "../1-bind/walk-names.ts";
import { forcedStore } from "./forced-store.ts";
import { isBelow } from "./class-constants.ts";
import { hasUnknownBase } from "./class-form.ts";
import type { ClassDraft } from "./declarations.ts";
import { never } from "./lattice.ts";
import type { ClassInfo, FunctionInfo } from "./types.ts";

/** Collects the attributes that a class's methods, parts of properties included, assign through `self`, and the names of its body. */
export function collectFields(info: ClassDraft, methods: readonly FunctionInfo[], bound: BoundModule): void {
  const definite = definiteFields(info, bound);
  for (const method of methods) {
    const self = receiverOf(method, bound);
    if (!self) continue;
    walkNodes(method.node, (node) => {
      const name = storedName(node.kind === "AnnAssign" ? node.target : node, self, bound);
      if (name === null) return;
      const annotation = node.kind === "AnnAssign" ? node.annotation : null;
      const present = info.fields.get(name);
      info.fields.set(name, {
        name,
        type: never,
        stored: never,
        definite: definite.has(name),
        isDefault: false,
        forced: node.kind === "Call" || present?.forced === true,
        annotation: annotation ?? present?.annotation ?? annotationInBody(name, info),
      });
    });
  }
  collectClassAttributes(info, bound);
}

/** `name: str` in the body of the class. */
function annotationInBody(name: string, info: ClassInfo): ast.Expr | null {
  const found = info.node.body.find(
    (each) => each.kind === "AnnAssign" && each.target.kind === "Name" && each.target.id === name,
  );
  return found?.kind === "AnnAssign" ? found.annotation : null;
}

function collectClassAttributes(info: ClassDraft, bound: BoundModule): void {
  for (const binding of bound.scopes.get(info.node)?.variables ?? []) {
    const [origin] = binding.origins;
    if (origin?.kind !== "assignment" || isKeptByObjects(origin.statement, info)) continue;
    const annotation = origin.statement.kind === "AnnAssign" ? origin.statement.annotation : null;
    const isDirect = info.node.body.includes(origin.statement as ast.Stmt) && !binding.deleted;
    info.classAttributes.set(binding.name, {
      name: binding.name,
      type: never,
      stored: never,
      definite: isDirect,
      isDefault: false,
      forced: false,
      annotation,
    });
  }
}

/** Whether a statement of a dataclass says something of a field, and gives the class itself no attribute. */
function isKeptByObjects(statement: ast.Node, info: ClassDraft): boolean {
  if (!info.general && namedTupleOf(info.node) !== null) return statement.kind === "AnnAssign";
  const dataclass = info.general ? null : dataclassOf(info.node);
  const field = dataclass === null ? null : fieldAt(statement as ast.Stmt, info.node);
  return dataclass !== null && field !== null && (field.value === null || hasOption(dataclass, "slots"));
}

/** The variable that stands for the object in a method: its first parameter, unless it is a static or class method. */
export function receiverOf(method: FunctionInfo, bound: BoundModule): Binding | null {
  const [first] = method.parameters;
  if (!method.owner || !first || (first.kind !== "positional" && first.kind !== "positionalOnly")) return null;
  if (hasDecorator(method, "staticmethod") || isClassMethod(method) || method.name === "__new__") return null;
  const binding = bound.bindings.get(first.node);
  return binding && binding.origins.length === 1 ? binding : null;
}

/** Whether nothing is known of the objects of a class: the runtime makes it and them as Python does. */
export function isStrange(info: ClassInfo): boolean {
  return info.general || hasUnknownBase(info);
}

/** `@x.setter` and its kin, which add to a property. */
export const propertyParts: ReadonlySet<string> = new Set(["setter", "getter", "deleter"]);

const plainDecorators: ReadonlySet<string> = new Set(["staticmethod", "classmethod", "abstractmethod", "override"]);

/** Whether a method has no decorators but those that leave what a call of it does. */
export function isPlainMethod(info: FunctionInfo): boolean {
  if (info.node.kind === "Lambda") return false;
  return info.node.decorator_list.every((each) => {
    const name = each.kind === "Name" ? each.id : each.kind === "Attribute" ? each.attr : "";
    return plainDecorators.has(name);
  });
}

/** Whether the first parameter of a method is the class, by its decorator or because Python says so. */
export function isClassMethod(info: FunctionInfo): boolean {
  return hasDecorator(info, "classmethod") || info.name === "__init_subclass__" || info.name === "__class_getitem__";
}

/** Whether a function has a built-in decorator by its bare name. */
export function hasDecorator(info: FunctionInfo, decorator: string): boolean {
  return (
    info.node.kind !== "Lambda" &&
    info.node.decorator_list.some((each) => each.kind === "Name" && each.id === decorator)
  );
}

/** The attribute of the object that a node stores. */
function storedName(node: ast.Node, self: Binding, bound: BoundModule): string | null {
  if (isSelfStore(node, self, bound)) return node.attr;
  const forced = forcedStore(node);
  return forced !== null && bound.bindings.get(forced.object) === self ? forced.name : null;
}

function isSelfStore(node: ast.Node, self: Binding, bound: BoundModule): node is ast.Attribute {
  return node.kind === "Attribute" && node.ctx === "Store" && bound.bindings.get(node.value) === self;
}

/**
 * The attributes that `__init__` assigns, by statements of its own body, before anything else can see the object. An
 * initializer of a subclass must run this one; nothing may delete the attribute.
 */
function definiteFields(info: ClassInfo, bound: BoundModule): ReadonlySet<string> {
  const initializer = info.methods.get("__init__");
  const self = initializer && receiverOf(initializer, bound);
  const definite = new Set<string>();
  if (!initializer || !self || initializer.node.kind === "Lambda" || !subclassesInitialize(info)) return definite;
  const isWhole = addDefinite(initializer.node.body, self, definite, info, bound);
  const after = isWhole ? postInitializer(info) : null;
  const object = after && receiverOf(after, bound);
  if (after && object && after.node.kind !== "Lambda") addDefinite(after.node.body, object, definite, info, bound);
  walkNodes(bound.module, (node) => {
    if (node.kind === "Attribute" && node.ctx === "Del") definite.delete(node.attr);
  });
  return definite;
}

/** Adds what statements assign, up to the first that lets the object be seen; whether that is none but the call of `__post_init__`. */
function addDefinite(
  body: readonly ast.Stmt[],
  self: Binding,
  definite: Set<string>,
  info: ClassInfo,
  bound: BoundModule,
): boolean {
  for (const [place, statement] of body.entries()) {
    if (leaks(statement, self, definite, info, bound) && !isBaseInitializer(statement, info))
      return place === body.length - 1 && callsPostInitializer(statement);
    for (const target of targetsOf(statement)) {
      const name = storedName(target, self, bound);
      if (name !== null) definite.add(name);
    }
  }
  return false;
}

/** The `__post_init__` that certainly runs at the end of the initializer of a dataclass. */
function postInitializer(info: ClassInfo): FunctionInfo | null {
  const method = dataclassOf(info.node) === null ? undefined : findOwn(info, "__post_init__");
  const isPlain = method !== undefined && method.node.kind === "FunctionDef" && method.node.decorator_list.length === 0;
  return isPlain && !overridesPostInitializer(info) ? method : null;
}

/** A method of a class or of those that it extends. */
function findOwn(info: ClassInfo, name: string): FunctionInfo | undefined {
  for (const base of info.bases) {
    const inherited = info.methods.has(name) || "kind" in base ? undefined : findOwn(base, name);
    if (inherited !== undefined) return inherited;
  }
  return info.methods.get(name);
}

function overridesPostInitializer(info: ClassInfo): boolean {
  return info.subclasses.some((each) => each.methods.has("__post_init__") || overridesPostInitializer(each));
}

function callsPostInitializer(statement: ast.Stmt): boolean {
  if (statement.kind !== "Expr" || statement.value.kind !== "Call") return false;
  const { func } = statement.value;
  return func.kind === "Attribute" && func.attr === "__post_init__";
}

function targetsOf(statement: ast.Stmt): readonly ast.Expr[] {
  if (statement.kind === "Expr") return [statement.value];
  if (statement.kind === "Assign") {
    return statement.targets.flatMap((target) => (target.kind === "Tuple" ? target.elts : [target]));
  }
  return statement.kind === "AnnAssign" && statement.value ? [statement.target] : [];
}

/** Whether an attribute is one that the body of a class assigns, which runs nothing of the program when it is read. */
function isOfClass(attribute: string, info: ClassInfo): boolean {
  if (info.methods.has(attribute) || isBelow(info, attribute)) return false;
  const isInherited = info.bases.some((base) => !("kind" in base) && isOfClass(attribute, base));
  return info.node.body.some((each) => isAssignmentOf(attribute, each)) || isInherited;
}

function isAssignmentOf(attribute: string, statement: ast.Stmt): boolean {
  if (statement.kind === "AnnAssign" && statement.value === null) return false;
  return targetsOf(statement).some((target) => target.kind === "Name" && target.id === attribute);
}

/** Whether a statement lets the object be seen: anything but storing attributes and reading those already assigned. */
function leaks(
  statement: ast.Stmt,
  self: Binding,
  definite: ReadonlySet<string>,
  info: ClassInfo,
  bound: BoundModule,
): boolean {
  let plain = 0;
  let all = 0;
  walkNodes(statement, (node) => {
    if (bound.bindings.get(node) === self) all += 1;
    if (node.kind === "Call" && storedName(node, self, bound) !== null) plain += 1;
    if (node.kind !== "Attribute" || bound.bindings.get(node.value) !== self) return;
    if (node.ctx === "Store" || (node.ctx === "Load" && (definite.has(node.attr) || isOfClass(node.attr, info))))
      plain += 1;
  });
  return all !== plain || statement.kind === "Return" || statement.kind === "Try";
}

/** `super().__init__(…)`, which sees the object only as its own class's initializer does, unless that one calls methods. */
function isBaseInitializer(statement: ast.Stmt, info: ClassInfo): boolean {
  if (!callsInitializer(statement)) return false;
  // The initializer of a dataclass below runs `__post_init__` itself, at its end.
  const isWrittenOne = info.methods.get("__init__")?.node === dataclassOf(info.node)?.initializer;
  return isWrittenOne || info.bases.every((base) => "kind" in base || isQuietInitializer(base));
}

function isQuietInitializer(info: ClassInfo): boolean {
  const initializer = info.methods.get("__init__");
  if (!initializer) return info.bases.every((base) => "kind" in base || isQuietInitializer(base));
  let quiet = true;
  const name = initializer.parameters[0]?.node.arg;
  walkNodes(initializer.node, (node) => {
    if (
      node.kind === "Call" &&
      node.func.kind === "Attribute" &&
      node.func.value.kind === "Name" &&
      node.func.value.id === name
    )
      quiet = false;
    if (node.kind === "Call" && node.args.some((arg) => arg.kind === "Name" && arg.id === name)) quiet = false;
  });
  return quiet;
}

function callsInitializer(statement: ast.Stmt): boolean {
  const { value } = statement.kind === "Expr" ? statement : { value: null };
  return (
    value?.kind === "Call" &&
    value.func.kind === "Attribute" &&
    value.func.attr === "__init__" &&
    value.func.value.kind === "Call" &&
    value.func.value.func.kind === "Name" &&
    value.func.value.func.id === "super"
  );
}

function subclassesInitialize(info: ClassInfo): boolean {
  return info.subclasses.every((subclass) => {
    const own = subclass.methods.get("__init__");
    const runs = !own || own.node.kind === "Lambda" || own.node.body.some(callsInitializer);
    return runs && subclassesInitialize(subclass);
  });
}
