import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import type { Binding } from "../../1-bind/bound.ts";
import { arrow, call, literal, member, name, nullLiteral, string, undefinedLiteral } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { builtins } from "../../tables/index.ts";
import { staticName } from "../attributes.ts";
import { type Context, refuse, refuseConstruct, runtime, type RuntimeSymbol } from "../context.ts";
import { docstringOf, docstringValue } from "../functions/body.ts";
import { receiverOf } from "../functions/frame.ts";
import { lowerImported, runtimeName } from "../modules.ts";
import { isNumeric, isPlainNumber } from "../types.ts";

/** A name that is read: a variable, something imported, or a built-in. */
export function lowerName(node: ast.Name, context: Context): Expression {
  const binding = context.bound.bindings.get(node);
  if (binding === undefined) return lowerBuiltin(node, context);
  return lowerImported(node, binding, context) ?? lowerVariable(node, binding, context);
}

/** A variable that is read, checked where it may be unbound. */
export function lowerVariable(node: ast.Name, binding: Binding, context: Context): Expression {
  if (binding === context.frame.self) return literal("this");
  if (isReceiver(binding, context)) context.usedReceivers.add(binding);
  if (binding.declaration.kind === "member") return classMember(node, binding, context);
  if (!binding.uncertain.has(node)) return seenAs(name(binding.emitted), node, binding, context);
  const checked = [name(binding.emitted), string(binding.name), ...hiddenBuiltin(binding, context)];
  return call(runtime(context, boundFunction(node, binding, context)), checked);
}

/** The built-in that Python finds while the module's variable of that name is unbound. */
function hiddenBuiltin(binding: Binding, context: Context): readonly Expression[] {
  const entry = Object.hasOwn(builtins, binding.name) ? builtins[binding.name] : undefined;
  if (binding.scope.kind !== "module" || entry === undefined || entry.kind === "refused") return [];
  return [runtime(context, runtimeName(entry, binding.name) as RuntimeSymbol)];
}

/** A variable that holds ints and floats is a number where it is proven one, which TypeScript cannot see. */
function seenAs(variable: Expression, node: ast.Name, binding: Binding, context: Context): Expression {
  const held = context.types.typeOfBinding(binding);
  const isMixed = held.kind === "union" ? held.members.every(isNumeric) : held.kind === "int" && !isPlainNumber(held);
  const isNumber = isPlainNumber(context.types.typeOf(node));
  return isMixed && isNumber ? { kind: "as", expression: variable, type: "number" } : variable;
}

/** The check of a variable that may be unbound, by where it lives: CPython words the error differently. */
function boundFunction(node: ast.Name, binding: Binding, context: Context): RuntimeSymbol {
  if (binding.scope.kind === "module") return "bound_global";
  const isOwn = binding.scope.node === context.frame.function?.node && !isInArrow(node, binding.scope.node);
  return isOwn ? "bound" : "bound_free";
}

/** Whether a name stands in a lambda, a generator expression or the body of a class: in the output they have no frame of their own. */
function isInArrow(node: ast.Name, scope: ast.Node): boolean {
  return walk(scope).some((each) => {
    if (each.kind === "Lambda") return contains(each.body, node);
    if (each.kind === "ClassDef") return each.body.some((statement) => contains(statement, node));
    if (each.kind !== "GeneratorExp") return false;
    // The first iterable is evaluated outside.
    const [first] = each.generators;
    return contains(each, node) && first !== undefined && !contains(first.iter, node);
  });
}

function contains(whole: ast.Node, node: ast.Node): boolean {
  return walk(whole).some((each) => each === node);
}

/** A name of a class body that a later line of that body reads: an attribute of the class. */
function classMember(node: ast.Name, binding: Binding, context: Context): Expression {
  const own = binding.scope.node.kind === "ClassDef" ? context.classNames.get(binding.scope.node) : undefined;
  if (own !== undefined) return generalMember(node, binding, own, context);
  const owner = context.bound.bindings.get(binding.scope.node);
  return member(name(owner?.emitted ?? ""), staticName(binding.name));
}

/** `body_name(Point, "limit")`; where the body has not bound the name, Python finds the module's variable or the built-in. */
function generalMember(node: ast.Name, binding: Binding, own: string, context: Context): Expression {
  const args = [name(own), string(binding.name)];
  if (!binding.uncertain.has(node)) return call(runtime(context, "body_name"), args);
  const outer = context.bound.scope.bindings.get(binding.name);
  const found =
    outer === undefined ? lowerBuiltin(node, context) : (lowerImported(node, outer, context) ?? name(outer.emitted));
  return call(runtime(context, "body_name"), [...args, arrow([], found)]);
}

/** Whether a variable is the first parameter of a method, which the output has as `this`. */
function isReceiver(binding: Binding, context: Context): boolean {
  const info = context.types.functions.get(binding.scope.node);
  return info !== undefined && receiverOf(info, context) === binding;
}

/**
 * ```py
 * show = print
 * ```
 * ```ts
 * const show = print;
 * ```
 */
function lowerBuiltin(node: ast.Name, context: Context): Expression {
  if (node.id === "__name__") return lowerModuleName(context);
  if (node.id === "__file__") return call(runtime(context, "source_file"), [literal("import.meta")]);
  if (node.id === "__package__") return lowerPackage(context);
  if (node.id === "__debug__") return literal("true");
  if (node.id === "__doc__") return lowerDocstring(node, context);
  const entry = builtins[node.id];
  if (entry === undefined) {
    return call(runtime(context, "bound_global"), [undefinedLiteral, string(node.id)]);
  }
  if (entry.kind === "refused") {
    return refuse(context, "unsupported-name", node, { module: "builtins", name: node.id, help: entry.reason });
  }
  if (node.id === "anext" && context.coroutines === "generator") return runtime(context, "anext_awaitable");
  // That every row of the tables has its export is what the tables' own test says.
  return runtime(context, runtimeName(entry, node.id) as RuntimeSymbol);
}

/** The package that the module is in: empty for one at the top level, None for a program that is a file. */
function lowerPackage({ program }: Context): Expression {
  return program.isEntry && program.package === "" ? nullLiteral : string(program.package);
}

/** The docstring of the module; None where it has none. */
function lowerDocstring(node: ast.Name, context: Context): Expression {
  const { body } = context.bound.module;
  if (docstringValue(body)?.splits !== undefined) return refuseConstruct(context, node, "splitSurrogates");
  const text = docstringOf(body);
  return text === null ? nullLiteral : string(text);
}

/** `__name__` is `"__main__"` where the module is the program, and the module's name where it is imported. */
function lowerModuleName(context: Context): Expression {
  return {
    kind: "conditional",
    test: call(runtime(context, "is_main"), [literal("import.meta")]),
    consequent: string("__main__"),
    alternate: string(context.program.module.name),
  };
}
