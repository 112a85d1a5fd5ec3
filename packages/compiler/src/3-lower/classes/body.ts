import type * as ast from "@tsyncio/ast";
import { namedTupleOf } from "../../1-bind/dataclasses/named-tuple.ts";
import { fieldAt, isWritten } from "../../1-bind/dataclasses/dataclass.ts";
import type { ClassInfo, FunctionInfo, Type } from "../../2-infer/types.ts";
import type { ClassMember, Expression, Parameter, Statement } from "../../4-emit/tree.ts";
import { attributeName, staticName } from "../attributes.ts";
import { hasDecorator, isSetter, isStaticMethod } from "../decorators.ts";
import { call, member, name, string } from "../../4-emit/builders.ts";
import { type Context, runtime } from "../context.ts";
import { docstringOf, lowerFunctionBody } from "../functions/body.ts";
import { lowerGeneratorMethod } from "../functions/generator-body.ts";
import { lowerParameters } from "../functions/parameters.ts";
import { formOfFunction } from "../coroutines/index.ts";
import { markedMethods } from "../coroutines/methods.ts";
import { documentation } from "../statements/FunctionDef.ts";
import { isInferrable, returnText, textOf } from "../text.ts";
import { lowerAs } from "../values.ts";
import { overridingTypes } from "./overrides.ts";
import { refuseShape, refusedMethods } from "./refusals.ts";
import { withBlockComments, withTrivia } from "./trivia.ts";
import { lowerConstructor } from "./constructor.ts";
import { lowerNamedConstructor } from "./named-tuple.ts";
import { lowerDataclassConstructor } from "./dataclass.ts";
import { fieldDeclaration } from "./fields.ts";

/** The members of a class, from the statements of its body. `before` takes what must run before the class is made. */
export function lowerClassBody(
  node: ast.ClassDef,
  info: ClassInfo,
  before: Statement[],
  context: Context,
): readonly ClassMember[] {
  const statements = docstringOf(node.body) === null ? node.body : node.body.slice(1);
  const members = statements.flatMap((statement) =>
    withTrivia(lowerMember(statement, node, info, before, context), context.comments.trivia(statement)),
  );
  const nameOf = (method: FunctionInfo): string =>
    isStaticMethod(method) ? staticName(method.name) : attributeName(method.name);
  const methods = [...info.methods.values()].filter((method) => !isWritten(method.node, node));
  return withBlockComments([...markedMethods(methods, nameOf, context), ...members], node, context);
}

function lowerMember(
  statement: ast.Stmt,
  node: ast.ClassDef,
  info: ClassInfo,
  before: Statement[],
  context: Context,
): readonly ClassMember[] {
  switch (statement.kind) {
    case "FunctionDef":
    case "AsyncFunctionDef":
      return lowerMethod(statement, node, info, before, context);
    case "Assign": {
      const [target] = statement.targets;
      if (target?.kind === "Name" && statement.targets.length === 1)
        return assignedMember(target, statement.value, info, context);
      break;
    }
    case "AnnAssign":
      if (statement.target.kind === "Name") return annotatedMember(statement, statement.target, info, context);
      break;
    case "Pass":
      return [];
    case "Expr":
      if (statement.value.kind === "Constant") return [];
      break;
  }
  refuseShape(context, statement, node.name, "statement");
  return [];
}

/** `size: int = 5`: the property of the objects, where it is one, and what the class itself has. */
function annotatedMember(
  node: ast.AnnAssign,
  target: ast.Name,
  info: ClassInfo,
  context: Context,
): readonly ClassMember[] {
  const field = fieldAt(node, info.node);
  const value = field === null ? node.value : field.value;
  const isStatic = value !== null && info.classAttributes.has(target.id);
  return [
    ...fieldDeclaration(target.id, info, context),
    ...(isStatic ? [staticField(target, value, info, context)] : []),
  ];
}

/** `limit = 5`; what instances find on the prototype is put there after the class. */
function assignedMember(target: ast.Name, value: ast.Expr, info: ClassInfo, context: Context): readonly ClassMember[] {
  const method = aliasedMethod(value, info, context);
  if (method !== null)
    return [{ kind: "field", name: attributeName(target.id), type: `${info.name}["${attributeName(method.name)}"]` }];
  if (isSpecial(target)) return [];
  return [staticField(target, value, info, context)];
}

/** `__rmul__ = __mul__` → `Vector.prototype.__rmul__ = Vector.prototype.__mul__`, `__hash__ = None` → `setattr(Point, "__hash__", null)`. */
export function assignedMethods(
  node: ast.ClassDef,
  info: ClassInfo,
  className: string,
  context: Context,
): readonly Statement[] {
  return node.body.flatMap((statement): readonly Statement[] => {
    const [target] = statement.kind === "Assign" ? statement.targets : [];
    if (statement.kind !== "Assign" || target?.kind !== "Name") return [];
    const method = aliasedMethod(statement.value, info, context);
    const prototype = member(name(className), "prototype");
    if (method !== null) {
      const place = member(prototype, attributeName(target.id));
      const value = member(prototype, attributeName(method.name));
      return [
        {
          kind: "expression",
          expression: { kind: "assign", operator: "=", target: place, value },
          line: statement.lineno,
        },
      ];
    }
    if (!isSpecial(target)) return [];
    const args = [name(className), string(target.id), lowerAs(statement.value, { kind: "any" }, context)];
    return [{ kind: "expression", expression: call(runtime(context, "setattr"), args), line: statement.lineno }];
  });
}

/** The method of the same class that a name in its body stands for. */
function aliasedMethod(value: ast.Expr, info: ClassInfo, context: Context): FunctionInfo | null {
  const binding = context.bound.bindings.get(value);
  const isMember = binding?.scope.node === info.node && binding.origins.length === 1;
  const method = isMember ? info.methods.get(binding.name) : undefined;
  const isPlain = method !== undefined && method.node.kind !== "Lambda" && method.node.decorator_list.length === 0;
  return isPlain && method.name !== "__init__" ? method : null;
}

/** `__hash__`, `__str__`: names that the runtime looks for on the prototype. */
function isSpecial(target: ast.Name): boolean {
  return /^__\w+__$/.test(target.id);
}

/** `limit = 5` → `static limit = 5`. */
function staticField(target: ast.Name, value: ast.Expr, info: ClassInfo, context: Context): ClassMember {
  const field = info.classAttributes.get(target.id);
  const type: Type = field?.type ?? { kind: "any" };
  const initial = lowerAs(value, type, context);
  const text = textOf(type, context, field);
  return {
    kind: "staticField",
    name: staticName(target.id),
    ...(isInferrable(text, initial) ? {} : { type: text }),
    initial,
    line: target.lineno,
  };
}

function lowerMethod(
  node: ast.FunctionDef | ast.AsyncFunctionDef,
  owner: ast.ClassDef,
  info: ClassInfo,
  before: Statement[],
  context: Context,
): readonly ClassMember[] {
  const method = context.types.functions.get(node);
  if (method === undefined) throw new Error(`the method ${node.name} was not inferred`);
  if (refusedMethods.has(node.name)) refuseShape(context, node, owner.name, "specialMethod");
  if (isWritten(node, owner) && namedTupleOf(owner) !== null)
    return lowerNamedConstructor(method, info, before, context);
  if (isWritten(node, owner) && node.kind === "FunctionDef")
    return lowerDataclassConstructor(node, method, info, before, context);
  if (node.name === "__init__") return lowerConstructor(node, method, owner, info, before, context);
  const role = roleOf(method);
  const parameters = lowerParameters(method, context);
  before.push(...parameters.before);
  const isStatic = role === "static";
  if (method.isStub) return [abstractMember(node, method, role, parameters.list, context)];
  const types = overridingTypes(
    { parameters: parameters.list, returnType: returnText(method, context) },
    method,
    info,
    context,
  );
  const generator = role === "method" ? lowerGeneratorMethod(node, method, info, parameters.opening, context) : null;
  return [
    {
      kind: "method",
      name: isStatic ? staticName(node.name) : attributeName(node.name),
      role,
      ...formOfFunction(method, context).keyword(method),
      parameters: types.parameters,
      ...(role === "set" ? {} : { returnType: types.returnType }),
      ...documentation(node),
      line: node.lineno,
      body: generator?.body ?? lowerFunctionBody(node, method, parameters.opening, context),
    },
    ...(generator === null ? [] : [generator.beside]),
  ];
}

/** `abstract area(): number;` of a method that the classes below have. */
function abstractMember(
  node: ast.FunctionDef | ast.AsyncFunctionDef,
  method: FunctionInfo,
  role: Role,
  parameters: readonly Parameter[],
  context: Context,
): ClassMember {
  return {
    kind: "method",
    name: attributeName(node.name),
    role,
    async: false,
    generator: false,
    abstract: true,
    parameters: parameters.map(asDeclared),
    returnType: returnText(method, context),
    ...documentation(node),
    body: [],
  };
}

/** A parameter without its default, which only code has. */
function asDeclared({ initial, type, ...parameter }: Parameter): Parameter {
  if (initial === undefined) return { ...parameter, ...(type === undefined ? {} : { type }) };
  return { ...parameter, type: type ?? typeOfLiteral(initial), optional: true };
}

function typeOfLiteral(initial: Expression): string {
  if (initial.kind === "string") return "string";
  return initial.kind === "literal" && /^(?:true|false)$/.test(initial.text) ? "boolean" : "number";
}

type Role = Extract<ClassMember, { kind: "method" }>["role"];

/** What a method's own decorators of Python make of it. */
function roleOf(method: FunctionInfo): Role {
  if (hasDecorator(method, "property")) return "get";
  if (isSetter(method)) return "set";
  return isStaticMethod(method) ? "static" : "method";
}
