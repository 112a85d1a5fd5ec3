import type { Arguments, Expr, NodeOf, TypeParam } from "@tsyncio/ast";
import { refuseAt, refuseDebug } from "./compiler.ts";
import type { Compiler, Handlers } from "./compiler.ts";
import { checkKeywords } from "./expressions.ts";

/** All parameters in the order in which they are written, but for a star's. */
const parametersOf = ({ posonlyargs, args, vararg, kwonlyargs, kwarg }: Arguments): NodeOf<"arg">[] =>
  [...posonlyargs, ...args, vararg, ...kwonlyargs, kwarg].filter((each) => each !== null);

const checkNames = (args: Arguments): void => {
  for (const parameter of parametersOf(args)) refuseDebug(parameter.arg, parameter);
};

const visitDefaults = (compiler: Compiler, args: Arguments): void => {
  compiler.visitAll(args.defaults);
  compiler.visitAll(args.kw_defaults);
};

/** A starred expression stands for its values as an annotation of `*args` and as a default of a `TypeVarTuple`. */
const visitSpread = (compiler: Compiler, expression: Expr): void =>
  compiler.visit(expression.kind === "Starred" ? expression.value : expression);

const visitAnnotations = (compiler: Compiler, args: Arguments, returns: Expr | null): void => {
  if (compiler.future.annotations) return;
  for (const { annotation } of parametersOf(args)) if (annotation !== null) visitSpread(compiler, annotation);
  if (returns !== null) compiler.visit(returns);
};

const visitTypeParameter = (compiler: Compiler, parameter: TypeParam, defaulted: boolean): void => {
  const { name, default_value } = parameter;
  if (parameter.kind === "TypeVar" && parameter.bound !== null) {
    const { bound } = parameter;
    compiler.within("types", bound, () => compiler.visit(bound));
  }
  if (default_value !== null) {
    const visit = (): void =>
      parameter.kind === "TypeVarTuple" ? visitSpread(compiler, default_value) : compiler.visit(default_value);
    compiler.within("types", default_value, visit);
  } else if (defaulted) {
    refuseAt(`non-default type parameter '${name}' follows default type parameter`, parameter);
  }
  refuseDebug(name, parameter);
};

/** Runs a visit among type parameters, if there are any. */
const withTypeParameters = (compiler: Compiler, parameters: readonly TypeParam[], visit: () => void): void => {
  const [first] = parameters;
  if (first === undefined) {
    visit();
    return;
  }
  compiler.within("types", first, () => {
    let defaulted = false;
    for (const parameter of parameters) {
      visitTypeParameter(compiler, parameter, defaulted);
      defaulted ||= parameter.default_value !== null;
    }
    visit();
  });
};

const visitFunction = (compiler: Compiler, node: NodeOf<"FunctionDef" | "AsyncFunctionDef">): void => {
  checkNames(node.args);
  compiler.visitAll(node.decorator_list);
  visitDefaults(compiler, node.args);
  withTypeParameters(compiler, node.type_params, () => {
    visitAnnotations(compiler, node.args, node.returns);
    const kind = node.kind === "FunctionDef" ? "function" : "async";
    compiler.within(kind, node, () => compiler.visitAll(node.body));
  });
  refuseDebug(node.name, node);
};

/** What defines functions, classes and types. CPython compiles a body before the bases, and a name last. */
export const definitionHandlers: Handlers = {
  FunctionDef: visitFunction,
  AsyncFunctionDef: visitFunction,
  ClassDef: (compiler, node) => {
    compiler.visitAll(node.decorator_list);
    withTypeParameters(compiler, node.type_params, () => {
      compiler.within("class", node, () => compiler.visitAll(node.body));
      for (const base of node.bases) visitSpread(compiler, base);
      checkKeywords(node.keywords);
      compiler.visitAll(node.keywords);
    });
    refuseDebug(node.name, node);
  },
  Lambda: (compiler, node) => {
    checkNames(node.args);
    visitDefaults(compiler, node.args);
    compiler.within("lambda", node, () => compiler.visit(node.body));
  },
  TypeAlias: (compiler, node) => {
    withTypeParameters(compiler, node.type_params, () => {
      compiler.within("types", node.value, () => compiler.visit(node.value));
    });
    if (node.name.kind === "Name") refuseDebug(node.name.id, node);
  },
};
