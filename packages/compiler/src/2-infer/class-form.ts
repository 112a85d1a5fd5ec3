import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import type { BoundModule } from "../1-bind/bound.ts";
import { marksAbstract } from "./abstract.ts";
import { dataclassOf } from "../1-bind/dataclasses/dataclass.ts";
import { namedTupleOf } from "../1-bind/dataclasses/named-tuple.ts";
import { isExtensible } from "../tables/extensible.ts";
import { selfMatching } from "../tables/self-matching.ts";
import type { ClassDraft } from "./declarations.ts";
import { hasConstructor } from "./initializer.ts";
import { hasLibraryDescriptor } from "./library-descriptors.ts";
import type { ClassInfo } from "./types.ts";

/**
 * A class has one of two forms in the output. The native one is a TypeScript class whose constructor is `__init__`. The general one
 * keeps `__init__` a method, and the runtime makes the class and its objects as Python does. This is where it is decided: a class is general where
 * one of these holds for it, or for a class that it is related to.
 */
const reasons: readonly ((info: ClassInfo, bound: BoundModule) => boolean)[] = [
  (info) => info.node.keywords.length > 0 || (info.node.decorator_list.length > 0 && dataclassOf(info.node) === null),
  (info) => info.bases.length > 1,
  (info) =>
    info.node.bases.some((base) => base.kind === "Subscript") &&
    info.bases.some((base) => !("kind" in base) && !isGeneric(base)),
  (info) => info.bases.some((base) => "kind" in base && !isNative(base.name) && namedTupleOf(info.node) === null),
  (info) => definesInitializer(info) && info.bases.some((base) => !("kind" in base) && extendsNamedTuple(base)),
  (info, bound) => bound.bindings.get(info.node)?.declaration.kind !== "class",
  (info) => [...info.methods.keys()].some((name) => modelMethods.has(name)),
  (info) => !hasConstructor(info),
  (info, bound) => info.node.body.some((statement) => !isPlainMember(statement, bound)),
  (info, bound) => info.node.body.some((statement) => isBuiltinFunction(statement, bound)),
  (info, bound) => hasLibraryDescriptor(info.node, bound),
  hasUnusualName,
];

function definesInitializer({ methods }: ClassInfo): boolean {
  return methods.has("__init__") || methods.has("__new__");
}

/** Whether a class is one of tuples with names, or extends one. */
export function extendsNamedTuple(info: ClassInfo): boolean {
  return namedTupleOf(info.node) !== null || info.bases.some((base) => !("kind" in base) && extendsNamedTuple(base));
}

/** `size = len`: a built-in function does not become a method, as one of the program does. */
function isBuiltinFunction(statement: ast.Stmt, bound: BoundModule): boolean {
  if (statement.kind !== "Assign" || statement.value.kind !== "Name" || bound.bindings.has(statement.value))
    return false;
  const { id } = statement.value;
  return /^[a-z]/.test(id) && !builtinTypes.has(id);
}

const builtinTypes: ReadonlySet<string> = new Set([...selfMatching, "object", "type"]);

/** Whether a class takes type arguments: `Box[int]` is then the class, as far as the output can tell. */
export function isGeneric(info: ClassInfo): boolean {
  const isMarked = info.node.bases.some(
    (base) => base.kind === "Subscript" && "id" in base.value && /^(?:Generic|Protocol)$/.test(base.value.id),
  );
  return (
    isMarked || info.node.type_params.length > 0 || info.bases.some((base) => !("kind" in base) && isGeneric(base))
  );
}

/** Finds the classes in the general form. */
export function findGeneral(classes: Iterable<ClassDraft>, bound: BoundModule): void {
  const all = [...classes];
  const isWhole = looksAtClasses(bound);
  for (const info of all) if (isWhole || reasons.some((holds) => holds(info, bound))) spread(info);
  // What only run time knows may be any of the classes, and one form does not extend the other.
  if (all.some((info) => info.general) && all.some(hasUnknownBase)) all.forEach(spread);
}

/** Whether only run time knows a base of a class. */
export function hasUnknownBase(info: ClassInfo): boolean {
  return info.bases.some((base) => ("kind" in base ? base.name === "" : hasUnknownBase(base)));
}

/** Whether calling a class in the general form certainly makes an object of it: no `__new__` gives something else. */
export function makesObjects(info: ClassInfo): boolean {
  return (
    !info.methods.has("__new__") &&
    !info.node.keywords.some(isOwnMetaclass) &&
    !info.classAttributes.has("__new__") &&
    info.bases.every((base) => ("kind" in base ? base.name !== "" : makesObjects(base)))
  );
}

/** A metaclass other than ABCMeta may do anything when a class is called. */
function isOwnMetaclass({ arg, value }: ast.Keyword): boolean {
  const isAbstract =
    (value.kind === "Name" && value.id === "ABCMeta") || (value.kind === "Attribute" && value.attr === "ABCMeta");
  return arg === "metaclass" && !isAbstract;
}

/** Whether the name of a class statement is certainly the class that it makes. */
export function isNamed(info: ClassInfo, bound: BoundModule): boolean {
  const isPlain = info.node.keywords.length === 0 && !hasUnknownBase(info);
  return isPlain && bound.bindings.get(info.node)?.declaration.kind === "class";
}

/** What is general makes its bases and its subclasses general. */
function spread(info: ClassDraft): void {
  if (info.general) return;
  info.general = true;
  for (const base of info.bases) if (!("kind" in base)) spread(base as ClassDraft);
  for (const subclass of info.subclasses) spread(subclass as ClassDraft);
}

function isNative(base: string): boolean {
  if (base === "abc.ABC") return true;
  return (
    base !== "" &&
    !isExtensible(base) &&
    !/^(?:(?:enum|abc|typing|dataclasses|functools|types|collections\.abc)\.|contextlib\._)/.test(base)
  );
}

/** Special methods that change how objects are made, or how attributes are found. */
const modelMethods: ReadonlySet<string> = new Set([
  "__class_getitem__",
  "__delete__",
  "__get__",
  "__getattribute__",
  "__init_subclass__",
  "__new__",
  "__set__",
  "__set_name__",
]);

/** Whether the program asks classes for those that extend them, or has descriptors, which any class may hold. */
function looksAtClasses(bound: BoundModule): boolean {
  const modules = [...bound.scopes.keys()].filter((node) => node.kind === "Module");
  for (const node of modules.flatMap((module) => [...walk(module)])) {
    if (node.kind === "Attribute" && /^__(?:subclasses|annotations)__$/.test(node.attr)) return true;
    if (makesClass(node, bound) || isVirtualSubclass(node)) return true;
    if (node.kind === "Assign" && isDescriptorOnClass(node)) return true;
    if (node.kind === "FunctionDef" && /^__(?:get|set|delete|set_name)__$/.test(node.name)) return true;
  }
  return false;
}

/** `Shape.register(Circle)` and `__subclasshook__` make objects of other classes instances of an abstract one. */
function isVirtualSubclass(node: ast.Node): boolean {
  if (node.kind === "FunctionDef") return node.name === "__subclasshook__";
  return (
    node.kind === "Call" &&
    node.func.kind === "Attribute" &&
    node.func.attr === "register" &&
    node.func.value.kind === "Name" &&
    /^[A-Z]/.test(node.func.value.id)
  );
}

/** `type(name, bases, namespace)` makes a class of bases that only run time knows. */
export function makesClass(node: ast.Node, bound: BoundModule): boolean {
  return (
    node.kind === "Call" &&
    node.func.kind === "Name" &&
    node.func.id === "type" &&
    !bound.bindings.has(node.func) &&
    node.args.length === 3
  );
}

/** `Point.size = property(…)`: a class gets a descriptor from outside. */
function isDescriptorOnClass({ targets, value }: ast.Assign): boolean {
  const isDescriptor = value.kind === "Call" && value.func.kind === "Name" && builtinDecorators.has(value.func.id);
  return isDescriptor && targets.some((target) => target.kind === "Attribute");
}

/** Whether a statement of a class body is a member of a TypeScript class. */
function isPlainMember(statement: ast.Stmt, bound: BoundModule): boolean {
  switch (statement.kind) {
    case "FunctionDef":
    case "AsyncFunctionDef":
      return hasPlainDecorators(statement, bound);
    case "Assign":
      return (
        statement.targets.length === 1 &&
        statement.targets[0]?.kind === "Name" &&
        statement.targets[0].id !== "__slots__"
      );
    case "AnnAssign":
      return statement.target.kind === "Name";
    case "Expr":
      return statement.value.kind === "Constant";
    default:
      return statement.kind === "Pass";
  }
}

const builtinDecorators: ReadonlySet<string> = new Set(["property", "staticmethod", "classmethod"]);

/** Python's own decorators alone, or those of the program alone; nothing but a getter and a setter of a property. JavaScript has no asynchronous getter. */
function hasPlainDecorators(node: ast.FunctionDef | ast.AsyncFunctionDef, bound: BoundModule): boolean {
  const decorators = node.decorator_list.filter((each) => !marksAbstract(each, bound));
  const own = decorators.filter((each) => !isBuiltinDecorator(each, node.name));
  const isMixed = own.length > 0 && own.length < decorators.length;
  if (own.some(isNamedAbstract)) return false;
  if (node.kind === "AsyncFunctionDef" && decorators.some(isProperty)) return false;
  const isPart = own.some((each) => each.kind === "Attribute" && /^(?:getter|setter|deleter)$/.test(each.attr));
  return !isMixed && !isPart && decorators.length - own.length <= 1;
}

function isProperty(node: ast.Expr): boolean {
  return node.kind === "Name" && node.id === "property";
}

/** A decorator of that name which is not the one of the module abc. */
function isNamedAbstract(node: ast.Expr): boolean {
  return (node.kind === "Name" ? node.id : node.kind === "Attribute" ? node.attr : "") === "abstractmethod";
}

function isBuiltinDecorator(node: ast.Expr, name: string): boolean {
  if (node.kind === "Name") return builtinDecorators.has(node.id);
  return node.kind === "Attribute" && node.attr === "setter" && node.value.kind === "Name" && node.value.id === name;
}

/** A name that the body binds more than once (but for a property and its setter), or an attribute in the place of an inherited method. */
function hasUnusualName(info: ClassInfo): boolean {
  const seen = new Set<string>();
  return info.node.body.some((statement) => {
    const bound = nameOf(statement);
    if (bound === null) return false;
    const isAgain = seen.has(bound.name) && !bound.isSetter;
    seen.add(bound.name);
    return (
      isAgain || (bound.isValue && info.bases.some((base) => !("kind" in base) && inheritsMethod(base, bound.name)))
    );
  });
}

function nameOf(statement: ast.Stmt): { name: string; isSetter: boolean; isValue: boolean } | null {
  switch (statement.kind) {
    case "FunctionDef":
    case "AsyncFunctionDef": {
      const isSetter = statement.decorator_list.some((each) => each.kind === "Attribute" && each.attr === "setter");
      return { name: statement.name, isSetter, isValue: false };
    }
    case "Assign":
    case "AnnAssign": {
      const target = statement.kind === "Assign" ? statement.targets[0] : statement.target;
      const isValue = statement.value !== null && !/^__\w+__$/.test(target?.kind === "Name" ? target.id : "");
      return target?.kind === "Name" && statement.value !== null ? { name: target.id, isSetter: false, isValue } : null;
    }
    default:
      return null;
  }
}

function inheritsMethod(info: ClassInfo, name: string): boolean {
  return info.methods.has(name) || info.bases.some((base) => !("kind" in base) && inheritsMethod(base, name));
}
