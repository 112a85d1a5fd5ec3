import type * as ast from "@tsyncio/ast";
import { isEnumeration, memberValue } from "../../2-infer/enumerations.ts";
import { modules } from "../../tables/index.ts";
import { isWritten } from "../../1-bind/dataclasses/dataclass.ts";
import type { ClassInfo, FunctionInfo } from "../../2-infer/types.ts";
import { call, member, name, newOf, statement, string } from "../../4-emit/builders.ts";
import type { ClassMember, Expression, Statement, Trivia } from "../../4-emit/tree.ts";
import { attributeName, staticName } from "../attributes.ts";
import { type Context, runtime, typeOf } from "../context.ts";
import { docstringOf, lowerFunctionBody } from "../functions/body.ts";
import { lowerParameters } from "../functions/parameters.ts";
import { formOfFunction } from "../coroutines/index.ts";
import { markedMethods } from "../coroutines/methods.ts";
import { signatureText } from "../functions/signature.ts";
import { documentation } from "../statements/FunctionDef.ts";
import { lowerStatement } from "../statements/index.ts";
import { apiEntry } from "../members.ts";
import { isInferrable, returnText } from "../text.ts";
import { lowerAs } from "../values.ts";
import { isAbstractMark } from "./abstract.ts";
import { makesMembers } from "./enumeration.ts";
import { overridingTypes } from "./overrides.ts";
import { refuseShape, refusedMethods } from "./refusals.ts";
import { withBlockComments, withTrivia } from "./trivia.ts";

type Definition = ast.FunctionDef | ast.AsyncFunctionDef;
type Role = Extract<ClassMember, { kind: "method" }>["role"];

/** The members of a class in the general form: methods, `static` attributes, and blocks for the other statements, all in their order. */
export function lowerGeneralBody(
  node: ast.ClassDef,
  info: ClassInfo,
  before: Statement[],
  context: Context,
): readonly ClassMember[] {
  checkNames(node, context);
  const written = docstringOf(node.body) === null ? node.body : node.body.slice(1);
  // The runtime writes the initializer of a dataclass in this form.
  const statements = written.filter((each) => !isWritten(each, node));
  const members: ClassMember[] = [...markedMembers(info, context)];
  for (const each of statements) {
    const trivia = context.comments.trivia(each);
    const own = lowerMember(each, node, info, before, context);
    if (own !== null) members.push(...withTrivia(own, trivia));
    else members.push(...block(each, trivia, context));
  }
  return withBlockComments(members, node, context);
}

/** `static { … }`: a statement that is no member. */
function block(node: ast.Stmt, trivia: Trivia | undefined, context: Context): readonly ClassMember[] {
  const body = lowerStatement(node, context).map((each) => ({ ...each, line: each.line ?? node.lineno }));
  if (body.length === 0) return withTrivia([], trivia);
  return withTrivia([{ kind: "staticBlock", body }], trivia);
}

/** The names that a class body may bind by other statements than the runtime can keep as members. */
function checkNames(node: ast.ClassDef, context: Context): void {
  for (const binding of context.bound.scopes.get(node)?.variables ?? []) {
    for (const origin of binding.origins) {
      const isKept =
        ["function", "class", "augmented", "loop", "delete"].includes(origin.kind) ||
        (origin.kind === "assignment" && origin.statement.kind !== "NamedExpr");
      if (!isKept) refuseShape(context, origin.node, node.name, "statement");
    }
  }
}

/** A statement as members of the TypeScript class; `null` where it must run as a statement. */
function lowerMember(
  node: ast.Stmt,
  owner: ast.ClassDef,
  info: ClassInfo,
  before: Statement[],
  context: Context,
): readonly ClassMember[] | null {
  switch (node.kind) {
    case "FunctionDef":
    case "AsyncFunctionDef":
      return lowerMethod(node, owner, info, before, context);
    case "Assign": {
      const [target] = node.targets;
      if (node.targets.length !== 1 || target?.kind !== "Name") return null;
      return isPlainName(target, owner, context) ? [staticField(target, node.value, info, context)] : null;
    }
    case "AnnAssign":
      if (node.target.kind !== "Name") return null;
      if (node.value === null) return [];
      return isPlainName(node.target, owner, context) ? [staticField(node.target, node.value, info, context)] : null;
    case "Expr":
      return node.value.kind === "Constant" ? [] : null;
    case "Pass":
      return [];
    default:
      return null;
  }
}

/** A name that the body binds once, and that the runtime does not look for on objects. */
function isPlainName(target: ast.Name, owner: ast.ClassDef, context: Context): boolean {
  const isSpecial = /^__\w+__$/.test(target.id) && target.id !== "__slots__" && target.id !== "__match_args__";
  return !isSpecial && originsOf(target, owner, context) === 1;
}

function originsOf(node: ast.Node, owner: ast.ClassDef, context: Context): number {
  const binding = context.bound.bindings.get(node);
  const variables = context.bound.scopes.get(owner)?.variables ?? [];
  return variables.filter((each) => each.name === binding?.name).reduce((sum, each) => sum + each.origins.length, 0);
}

function staticField(target: ast.Name, value: ast.Expr, info: ClassInfo, context: Context): ClassMember {
  const type = typeOf(context, value);
  const isFunction = type.kind === "api" && apiEntry(type.name)?.kind === "function" && !makesMembers(info);
  const lowered = lowerAs(value, { kind: "any" }, context);
  if (memberValue(target.id, info) !== null) return memberField(target, lowered, info, context);
  return {
    kind: "staticField",
    name: staticName(target.id),
    ...staticType(lowered, info),
    // A function of the library does not become a method.
    initial: isFunction ? newOf(runtime(context, "StaticMethod"), [lowered]) : lowered,
    line: target.lineno,
  };
}

/**
 * The type of a static attribute, which the output reads by `getattr` alone: what TypeScript sees of a literal, else `unknown`, which suits
 * all classes of a family. What an enumeration keeps beside its members may be read as it stands.
 */
function staticType(value: Expression, info: ClassInfo): { readonly type?: string } {
  if (isEnumeration(info)) return { type: "any" };
  const isLiteral = ["number", "string", "boolean"].some((each) => isInferrable(each, value));
  return isLiteral && !hasFamily(info) ? {} : { type: "unknown" };
}

/** Whether a class extends one of the program, or one extends it. */
function hasFamily(info: ClassInfo): boolean {
  return info.subclasses.length > 0 || info.bases.some((base) => !("kind" in base));
}

/** `static RED: Color = as_member(1)`: the runtime makes a member of it. */
function memberField(target: ast.Name, value: Expression, info: ClassInfo, context: Context): ClassMember {
  const own = context.classNames.get(info.node) ?? info.name;
  const local = context.imports.named(enumModule, "as_member", context.imports.free("as_member"));
  const initial = call(name(local), [value]);
  return { kind: "staticField", name: staticName(target.id), type: own, initial, line: target.lineno };
}

const enumModule = modules["enum"]?.from ?? "";

/** A method in its place, where nothing but Python's own decorators makes something of it. */
function lowerMethod(
  node: Definition,
  owner: ast.ClassDef,
  info: ClassInfo,
  before: Statement[],
  context: Context,
): readonly ClassMember[] | null {
  const method = context.types.functions.get(node);
  if (method === undefined) throw new Error(`the method ${node.name} was not inferred`);
  if (refusedMethods.has(node.name)) refuseShape(context, node, owner.name, "specialMethod");
  const role = roleOf(node, owner, context);
  if (role === null || hasLateDefault(node)) return null;
  const parameters = lowerParameters(method, context);
  before.push(...parameters.before);
  // TypeScript wants the same type of a property in all classes of a family, and Python does not.
  const isShared = role === "get" && (hasFamily(info) || (info.bases.length > 0 && /^(?:name|value)$/.test(node.name)));
  const written = { parameters: parameters.list, returnType: isShared ? "unknown" : returnText(method, context) };
  const types = role === "method" ? overridingTypes(written, method, info, context) : written;
  return [
    {
      kind: "method",
      name: role === "static" ? staticName(node.name) : attributeName(node.name),
      role,
      ...formOfFunction(method, context).keyword(method),
      parameters: types.parameters,
      ...(role === "set" ? {} : { returnType: types.returnType }),
      ...documentation(node),
      line: node.lineno,
      body: lowerFunctionBody(node, method, parameters.opening, context),
    },
  ];
}

/** A default that is no constant is evaluated in its turn, when names of the body may be bound. */
function hasLateDefault(node: Definition): boolean {
  const defaults = [...node.args.defaults, ...node.args.kw_defaults.filter((each) => each !== null)];
  return defaults.some((each) => each.kind !== "Constant" && each.kind !== "UnaryOp");
}

const implicit: ReadonlySet<string> = new Set(["__new__", "__init_subclass__", "__class_getitem__"]);

/** The form of a method in the TypeScript class; `null` where decorators, or another definition of its name, ask for more. */
function roleOf(node: Definition, owner: ast.ClassDef, context: Context): Role | null {
  const decorators = node.decorator_list.filter((each) => !isAbstractMark(each, context));
  const [decorator] = decorators;
  const count = originsOf(node, owner, context);
  if (decorators.length > 1 || isLateGenerator(node, owner)) return null;
  if (decorator === undefined) {
    if (count > 1) return null;
    return implicit.has(node.name) ? "static" : "method";
  }
  if (decorator.kind === "Name" && !context.bound.bindings.has(decorator)) {
    if (decorator.id === "property") return isGetter(node, count) || isPropertyPair(node, owner) ? "get" : null;
    if (decorator.id === "staticmethod" || decorator.id === "classmethod") return count === 1 ? "static" : null;
  }
  return isSetterOf(decorator, node.name) && isPropertyPair(node, owner) ? "set" : null;
}

/** JavaScript has no asynchronous getter. */
function isGetter(node: Definition, count: number): boolean {
  return count === 1 && node.kind === "FunctionDef";
}

/** In an enumeration, this method must stand before the members: there is an order to keep. */
function isLateGenerator(node: Definition, owner: ast.ClassDef): boolean {
  if (node.name !== "_generate_next_value_") return false;
  return owner.body.slice(0, owner.body.indexOf(node)).some((each) => each.kind === "Assign");
}

function isSetterOf(decorator: ast.Expr, property: string): boolean {
  return (
    decorator.kind === "Attribute" &&
    decorator.attr === "setter" &&
    decorator.value.kind === "Name" &&
    decorator.value.id === property
  );
}

/** Whether a name of the body is a property and its setter, and nothing else. */
function isPropertyPair(node: Definition, owner: ast.ClassDef): boolean {
  const parts = owner.body.filter((each): each is Definition => "name" in each && each.name === node.name);
  const [getter, setter] = parts;
  const isProperty = getter?.decorator_list.some((each) => each.kind === "Name" && each.id === "property") === true;
  const [decorator] = setter?.decorator_list ?? [];
  if (parts.some(({ kind }) => kind === "AsyncFunctionDef")) return false;
  return parts.length === 2 && isProperty && decorator !== undefined && isSetterOf(decorator, node.name);
}

/** The block that marks the methods which stand in the class, where their keyword does not say that they are coroutine functions. */
function markedMembers(info: ClassInfo, context: Context): readonly ClassMember[] {
  const roles = new Map<FunctionInfo, Role>();
  for (const method of info.methods.values()) {
    const role =
      method.node.kind === "Lambda" || hasLateDefault(method.node) ? null : roleOf(method.node, info.node, context);
    if (role !== null) roles.set(method, role);
  }
  const nameOf = (method: FunctionInfo): string =>
    roles.get(method) === "static" ? staticName(method.name) : attributeName(method.name);
  return markedMethods([...roles.keys()], nameOf, context);
}

/** `signature(Duck.prototype.move, "…")` for the methods that stand in the class. */
export function memberSignatures(info: ClassInfo, own: string, context: Context): readonly Statement[] {
  return [...info.methods.values()].flatMap((method) => {
    const text = signatureText(method, context);
    const { node } = method;
    if (text === null || node.kind === "Lambda" || hasLateDefault(node)) return [];
    const role = roleOf(node, info.node, context);
    if (role !== "method" && role !== "static") return [];
    return [statement(call(runtime(context, "signature"), [reference(method, role, own), string(text)]))];
  });
}

function reference(method: FunctionInfo, role: Role, own: string): Expression {
  if (role === "static") return member(name(own), staticName(method.name));
  return member(member(name(own), "prototype"), attributeName(method.name));
}
