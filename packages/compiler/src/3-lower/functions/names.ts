import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import type { FunctionInfo, InferredModule } from "../../2-infer/types.ts";
import { call, string } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { type Context, runtime } from "../context.ts";
import { qualifiedName } from "../qualified.ts";

/** What a program reads of the names of functions. */
export interface NameReads {
  readonly qualified: boolean;
  /** Whether functions that the output gives another name say Python's. */
  readonly plain: boolean;
  /** Lambdas that JavaScript would name after what holds them, in a program that reads `__name__`. */
  readonly lambdas: ReadonlySet<ast.Node>;
}

/** Finds out which functions must say their names: those whose names in the output are not Python's. */
export function nameReads(module: ast.Module, attributes: ReadonlySet<string>, types: InferredModule): NameReads {
  const lambdas = new Set<ast.Node>();
  if (!attributes.has("__name__") && !attributes.has("__qualname__"))
    return { qualified: false, plain: false, lambdas };
  const read = readOfFunctions(module, types);
  if (read.size > 0) for (const node of walk(module)) heldBy(node, types).forEach((each) => lambdas.add(each));
  return { qualified: read.has("__qualname__"), plain: read.size > 0, lambdas };
}

/** The attributes that are read of what may be a function: `type(x).__name__` is the name of a class. */
function readOfFunctions(module: ast.Module, types: InferredModule): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of walk(module)) {
    if (node.kind !== "Attribute" || (node.attr !== "__name__" && node.attr !== "__qualname__")) continue;
    const { value } = node;
    const isOfClass =
      types.typeOf(value).kind === "class" ||
      (value.kind === "Attribute" && value.attr === "__class__") ||
      (value.kind === "Call" && value.func.kind === "Name" && value.func.id === "type");
    if (!isOfClass) names.add(node.attr);
  }
  return names;
}

/** The values that JavaScript names: what is assigned, what a keyword or a default gives. */
function heldBy(node: ast.Node, types: InferredModule): readonly ast.Node[] {
  switch (node.kind) {
    case "Assign":
    case "AnnAssign":
    case "NamedExpr":
      return lambda(node.value);
    case "arguments":
      return [...node.defaults, ...node.kw_defaults].flatMap(lambda);
    case "Call": {
      const { kind } = types.typeOf(node.func);
      return kind === "api" || kind === "apiMethod" ? [] : node.keywords.flatMap(({ value }) => lambda(value));
    }
    default:
      return [];
  }
}

function lambda(node: ast.Expr | null): readonly ast.Node[] {
  return node?.kind === "Lambda" ? [node] : [];
}

/**
 * `known_as(inner, "inner", "outer.<locals>.inner")`: a function of a program that reads `__qualname__`, or a lambda where it reads `__name__`.
 * What a generator function makes has its names too. `shown` is the name that JavaScript gives it.
 */
export function withNames(value: Expression, info: FunctionInfo, shown: string, context: Context): Expression {
  const { qualified: isQualified, plain, lambdas } = context.nameReads;
  const isRenamed = plain && info.owner === null && info.node.kind !== "Lambda" && shown !== info.name;
  if (!isQualified && !isRenamed && !lambdas.has(info.node)) return value;
  const isLambda = info.node.kind === "Lambda";
  const own = isLambda ? "<lambda>" : info.name;
  const qualified = qualifiedName({ ...info, name: own }, context);
  const isPlain = isLambda ? !lambdas.has(info.node) : !info.isGenerator;
  // What stands in a class is found there with its name.
  if (isPlain && !isRenamed && (qualified === own || info.owner !== null)) return value;
  return call(runtime(context, "known_as"), [value, string(own), string(qualified)]);
}
