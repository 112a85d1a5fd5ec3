import type * as ast from "@tsyncio/ast";
import { namedTupleOf } from "../../1-bind/dataclasses/named-tuple.ts";
import type { Binding } from "../../1-bind/bound.ts";
import type { ClassInfo, FunctionInfo } from "../../2-infer/types.ts";
import { call, name, object, statement, string } from "../../4-emit/builders.ts";
import type { Expression, ObjectEntry, Statement } from "../../4-emit/tree.ts";
import { type Context, fresh, runtime, typeOf } from "../context.ts";
import { lowerExpression } from "../expressions/index.ts";
import { lowerDecorators } from "../functions/decorated.ts";
import { annotationEntry } from "../functions/annotations.ts";
import { keptDocstring } from "../functions/body.ts";
import { scopePrefix } from "../qualified.ts";
import { moduleName } from "./module-name.ts";
import { documentation } from "../statements/FunctionDef.ts";
import { bindDefinition } from "../targets/members.ts";
import { isPure, isQuiet } from "../purity.ts";
import { textAt } from "../source.ts";
import { lowerValue } from "../values.ts";
import { isAbstract } from "./abstract.ts";
import { assignsNothing, isEnumType } from "./enumeration.ts";
import { lowerGeneralBody, memberSignatures } from "./general-body.ts";
import { blockingMethods } from "./blocking.ts";
import { registeredProtocol } from "./protocol.ts";
import { lowerGeneralBase } from "./general-base.ts";
import { namedBase } from "./named-tuple.ts";
import { refuseShape } from "./refusals.ts";

/**
 * ```py
 * class Flyer:
 *     def move(self):
 *         return "flies"
 *
 * class Swimmer:
 *     def move(self):
 *         return "swims"
 *
 * class Duck(Flyer, Swimmer):
 *     def move(self):
 *         return "quacks and " + super().move()
 *
 * print(Duck().move())
 * ```
 * ```ts
 * class Flyer {
 *   move(): string {
 *     return "flies";
 *   }
 * }
 * finish_class(Flyer);
 *
 * class Swimmer {
 *   move(): string {
 *     return "swims";
 *   }
 * }
 * finish_class(Swimmer);
 *
 * class Duck extends inherits(Flyer, Swimmer) {
 *   move(): any {
 *     return add("quacks and ", call_method(super_of(Duck, this), "move"));
 *   }
 * }
 * finish_class(Duck);
 *
 * print(call_method(call(Duck), "move"));
 * ```
 * A class in the general form (2-infer/class-form.ts): its `__init__` is a method, and the runtime makes its objects.
 */
export function lowerGeneralClass(
  node: ast.ClassDef,
  info: ClassInfo,
  binding: Binding,
  context: Context,
): readonly Statement[] {
  const isDeclared = binding.declaration.kind === "class";
  const own = isDeclared ? binding.emitted : fresh(context, `${node.name}Class`);
  context.classNames.set(node, own);
  const decorators = lowerDecorators(node.decorator_list, true, context);
  const before: Statement[] = [];
  const base = evaluatedBase(node, before, context);
  const facts = factsOf(node, info, own, before, context);
  const members = lowerGeneralBody(node, info, before, { ...context, frame: { ...context.frame, self: null } });
  const finished = call(runtime(context, "finish_class"), [name(own), ...facts]);
  return [
    ...decorators.before,
    ...before,
    {
      kind: "class",
      name: own,
      base,
      ...documentation(node),
      line: node.lineno,
      members: [...moduleName(info, context), ...members],
    },
    ...memberSignatures(info, own, context),
    ...blockingMethods(info, own, context),
    ...registeredProtocol(node, info, own, context),
    ...keptDocstring(node.body, name(own), context),
    isDeclared
      ? statement(decorators.apply(finished), node.lineno)
      : bindDefinition(node, binding, decorators.apply(finished), context),
  ];
}

/** What the class extends: evaluated before the keyword arguments, where the one or the other does something. */
function evaluatedBase(node: ast.ClassDef, before: Statement[], context: Context): Expression | null {
  const base = namedBase(node, context) ?? lowerGeneralBase(node, context);
  const isNoticed =
    node.bases.some((each) => !isPure(each, context)) && node.keywords.some(({ value }) => !isQuiet(value, context));
  if (base === null || !isNoticed) return base;
  const kept = name(fresh(context, "base"));
  before.push({ kind: "variable", keyword: "const", target: kept, initial: base });
  return kept;
}

/** What the runtime must know of the statement beside its body; nothing where the class says it all. */
function factsOf(
  node: ast.ClassDef,
  info: ClassInfo,
  own: string,
  before: Statement[],
  context: Context,
): readonly Expression[] {
  const qualified = scopePrefix(context.bound.scopes.get(node)?.parent ?? null) + node.name;
  const abstract = [...info.methods.values()].filter((method) => isAbstract(method, context));
  const entries: ObjectEntry[] = [
    ...(own === node.name ? [] : [{ key: "name", value: string(node.name) }]),
    ...(qualified === node.name ? [] : [{ key: "qualname", value: string(qualified) }]),
    ...(abstract.length === 0 ? [] : [{ key: "abstract", value: names(abstract) }]),
    ...annotationsOf(node, context),
    ...annotationValues(node, context),
    ...boundNames(node, info, context),
    ...keywordsOf(node, before, context),
  ];
  return entries.length === 0 ? [] : [object(entries)];
}

/** The names that the body binds, in their order, where a metaclass of the program is given them. */
function boundNames(node: ast.ClassDef, info: ClassInfo, context: Context): readonly ObjectEntry[] {
  if (!hasMetaclass(info, context)) return [];
  const bound = (context.bound.scopes.get(node)?.variables ?? []).map((binding) => string(binding.name));
  return bound.length === 0 ? [] : [{ key: "names", value: { kind: "array", elements: bound } }];
}

/** Whether a class, or one that it extends, names a metaclass of the program. */
function hasMetaclass(info: ClassInfo, context: Context): boolean {
  const isNamed = info.node.keywords.some(({ arg, value }) => arg === "metaclass" && isMetaclass(value, context));
  return isNamed || info.bases.some((base) => !("kind" in base) && hasMetaclass(base, context));
}

function names(methods: readonly FunctionInfo[]): Expression {
  return { kind: "array", elements: methods.map((method) => string(method.name)) };
}

/** The annotated names of the body, which decorators such as `dataclass` read. */
function annotationsOf(node: ast.ClassDef, context: Context): readonly ObjectEntry[] {
  const named = namedTupleOf(node);
  if (named?.isCalled === true) {
    const fields = named.fields.map(({ name: key }) => ({ key, value: string("Any") }));
    return [{ key: "annotations", value: object(fields) }];
  }
  const annotated = node.body.flatMap((statement) =>
    statement.kind === "AnnAssign" && statement.target.kind === "Name"
      ? [{ key: statement.target.id, value: string(textAt(context.source, statement.annotation)) }]
      : [],
  );
  return annotated.length === 0 ? [] : [{ key: "annotations", value: object(annotated) }];
}

/** The annotations as values, where the program reads `__annotations__`. */
function annotationValues(node: ast.ClassDef, context: Context): readonly ObjectEntry[] {
  if (!context.keepsAnnotations) return [];
  const values = node.body.flatMap((statement) =>
    statement.kind === "AnnAssign" && statement.target.kind === "Name"
      ? [annotationEntry(statement.target.id, statement.annotation, context)]
      : [],
  );
  return [{ key: "annotation_values", value: object(values) }];
}

/** The keyword arguments of the statement, evaluated before its body. */
function keywordsOf(node: ast.ClassDef, before: Statement[], context: Context): readonly ObjectEntry[] {
  const entries = node.keywords.flatMap((keyword): readonly ObjectEntry[] => {
    if (keyword.arg === null) refuseShape(context, keyword, node.name, "keyword");
    if (keyword.arg === "metaclass") {
      const type = typeOf(context, keyword.value);
      if (type.kind === "api" && type.name === "abc.ABCMeta")
        return [{ key: "metaclass", value: lowerExpression(keyword.value, context) }];
      const isOwn = isMetaclass(keyword.value, context);
      if (isOwn || (isEnumType(keyword.value, context) && assignsNothing(node)))
        return [{ key: "metaclass", value: lowerExpression(keyword.value, context) }];
      refuseShape(context, keyword, node.name, "keyword");
      return [];
    }
    const local = name(fresh(context, keyword.arg ?? "keywords"));
    before.push({ kind: "variable", keyword: "const", target: local, initial: lowerValue(keyword.value, context) });
    return [{ key: keyword.arg ?? "", value: local }];
  });
  const metaclass = entries.filter(({ key }) => key === "metaclass");
  const keywords = entries.filter(({ key }) => key !== "metaclass");
  return [...metaclass, ...(keywords.length === 0 ? [] : [{ key: "keywords", value: object(keywords) }])];
}

/** Whether an expression names a class of the program that extends `type`. */
function isMetaclass(node: ast.Expr, context: Context): boolean {
  const [origin, ...others] = context.bound.bindings.get(node)?.origins ?? [];
  const info = origin?.kind === "class" && others.length === 0 ? context.types.classes.get(origin.node) : undefined;
  return info !== undefined && extendsType(info);
}

function extendsType(info: ClassInfo): boolean {
  return info.bases.some((base) => ("kind" in base ? base.name === "type" : extendsType(base)));
}

/** `super()` in a method of a class in the general form, or `super(C, self)`; `null` for anything else. */
export function lowerSuper(node: ast.Expr, context: Context): Expression | null {
  if (node.kind !== "Call" || node.func.kind !== "Name" || node.func.id !== "super") return null;
  if (context.bound.bindings.has(node.func) || node.keywords.length > 0) return null;
  const [cls, self] = node.args;
  if (cls !== undefined && self !== undefined && node.args.length === 2)
    return call(runtime(context, "super_of"), [lowerExpression(cls, context), lowerExpression(self, context)]);
  const method = context.frame.function;
  if (node.args.length > 0 || method?.owner?.general !== true) return null;
  const own = context.classNames.get(method.owner.node);
  const object = receiver(method, context);
  return own === undefined || object === null ? null : call(runtime(context, "super_of"), [name(own), object]);
}

/** The object of a method: `this`, or the class that `__new__` takes first. */
function receiver(method: FunctionInfo, context: Context): Expression | null {
  if (context.frame.self !== null) return { kind: "literal", text: "this" };
  const [first] = method.parameters;
  const binding = first === undefined ? undefined : context.bound.bindings.get(first.node);
  if (binding === undefined) return null;
  // A part of an asynchronous method may be a function of its own, whose `this` is another one.
  if (context.frame.isStepped) context.usedReceivers.add(binding);
  return context.frame.isStepped || method.name === "__new__" ? name(binding.emitted) : null;
}
