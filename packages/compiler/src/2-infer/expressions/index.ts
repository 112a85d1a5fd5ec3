import type * as ast from "@tsyncio/ast";
import type { Binding } from "../../1-bind/bound.ts";
import { inferCall } from "../calls/call.ts";
import type { Frame } from "../context.ts";
import { assignVariable, growReturns, typeAt } from "../context.ts";
import { escapeCallables, useCallables } from "../callables.ts";
import { useMakers } from "../named-tuples.ts";
import { useDataclasses } from "../dataclasses.ts";
import { any, bareFloat, bool, bytes, joinAll, never, none, str } from "../lattice.ts";
import { dynamic } from "../sites.ts";
import type { Type } from "../types.ts";
import { awaitedOf, intLiteral, itemOf } from "../values.ts";
import { entryType, inferAttribute } from "./attribute.ts";
import { inferComprehension, inferDict, inferList, inferSet, inferSubscript, inferTuple } from "./containers.ts";
import { inferBinOp, inferBoolOp, inferCompare, inferIfExp, inferUnaryOp } from "./operators.ts";

type Transfers = { readonly [K in ast.Expr["kind"]]: (node: Extract<ast.Expr, { kind: K }>, frame: Frame) => Type };

const transfers: Transfers = {
  BoolOp: inferBoolOp,
  NamedExpr: inferNamedExpr,
  BinOp: inferBinOp,
  UnaryOp: inferUnaryOp,
  Lambda: inferLambda,
  IfExp: inferIfExp,
  Dict: inferDict,
  Set: inferSet,
  ListComp: inferComprehension,
  SetComp: inferComprehension,
  DictComp: inferComprehension,
  GeneratorExp: inferComprehension,
  Await: (node, frame) => awaitedOf(inspect(node.value, frame)),
  Yield: (node, frame) => yieldValue(node.value ? evaluate(node.value, frame) : none, frame),
  YieldFrom: (node, frame) => {
    yieldValue(itemOf(evaluate(node.value, frame)), frame);
    return finishOf(node.value, frame);
  },
  Compare: inferCompare,
  Call: inferCall,
  FormattedValue: (node, frame) => {
    inspect(node.value, frame);
    if (node.format_spec) evaluate(node.format_spec, frame);
    return str;
  },
  JoinedStr: (node, frame) => {
    for (const value of node.values) evaluate(value, frame);
    return str;
  },
  Constant: inferConstant,
  Attribute: inferAttribute,
  Subscript: inferSubscript,
  Starred: (node, frame) => evaluate(node.value, frame),
  Name: inferName,
  List: inferList,
  Tuple: inferTuple,
  Slice: (node, frame) => {
    for (const bound of [node.lower, node.upper, node.step]) if (bound) evaluate(bound, frame);
    return any;
  },
};

/** The type of an expression that is looked at: called, compared, or asked for an attribute. */
export function inspect(node: ast.Expr, frame: Frame): Type {
  const found = (transfers[node.kind] as (node: ast.Expr, frame: Frame) => Type)(node, frame);
  const type = frame.inference.patched.reads.has(node) ? unknownFor(found, node, frame) : found;
  frame.inference.types.set(node, type);
  return type;
}

/** A test may put anything in the place of the name; what it stands for otherwise is called through the value that was read. */
function unknownFor(own: Type, node: ast.Expr, frame: Frame): Type {
  escapeCallables(own, node, frame.inference);
  return any;
}

/** The type of an expression whose value goes somewhere: a function among its values may be called from anywhere. */
export function evaluate(node: ast.Expr, frame: Frame): Type {
  const type = inspect(node, frame);
  if (node.kind !== "Call") useCallables(type, node, frame.inference);
  if (node.kind !== "Call") useDataclasses(type, frame.inference);
  useMakers(node, frame);
  return type;
}

function inferNamedExpr(node: ast.NamedExpr, frame: Frame): Type {
  const type = evaluate(node.value, frame);
  const binding = frame.inference.bound.bindings.get(node.target);
  if (binding) assignVariable(binding, type, frame, true);
  return binding ? typeAt(binding, frame) : type;
}

/** A lambda's own code is walked with the functions. */
function inferLambda(node: ast.Lambda, frame: Frame): Type {
  for (const value of [...node.args.defaults, ...node.args.kw_defaults]) if (value) evaluate(value, frame);
  const info = frame.inference.functions.get(node);
  return info ? { kind: "function", function: info } : any;
}

/** A value is yielded; what `yield` itself gives is sent from outside. */
function yieldValue(type: Type, frame: Frame): Type {
  if (frame.place.function) growReturns(frame.place.function, dynamic(type), frame.inference);
  return any;
}

/** What a generator of the program returns once it has yielded all; anything where it is not called at the place. */
function finishOf(node: ast.Expr, { inference }: Frame): Type {
  const callee = node.kind === "Call" ? inference.types.get(node.func) : undefined;
  const isKnown = callee?.kind === "function" || callee?.kind === "method";
  const callees = node.kind === "Call" ? (inference.calls.get(node)?.callees ?? []) : [];
  const isGenerator = callees.length > 0 && callees.every((each) => each.isGenerator && !each.isAsync);
  return isKnown && isGenerator ? joinAll(callees.map((each) => each.finish.type)) : any;
}

function inferConstant(node: ast.Constant): Type {
  const { value } = node;
  switch (value.type) {
    case "None":
      return none;
    case "bool":
      return bool;
    case "int":
      return intLiteral(value.value);
    case "float":
      return bareFloat;
    case "str":
      return str;
    case "bytes":
      return bytes;
    default:
      return any;
  }
}

/** While a variable of the module is unbound, its name stands for the built-in. */
function mayBeBuiltin(binding: Binding, node: ast.Name, { inference }: Frame): boolean {
  const isBuiltin = Object.hasOwn(inference.tables.builtins, binding.name);
  return isBuiltin && binding.scope.kind === "module" && binding.uncertain.has(node);
}

/** What every module knows of itself. */
const moduleTexts: ReadonlySet<string> = new Set(["__file__", "__name__"]);

function inferName(node: ast.Name, frame: Frame): Type {
  const binding = frame.inference.bound.bindings.get(node);
  if (!binding) return moduleTexts.has(node.id) ? str : entryType(node.id, frame.inference);
  if (mayBeBuiltin(binding, node, frame)) return any;
  const type = typeAt(binding, frame);
  return type.kind === "never" && binding.origins.length === 0 ? never : type;
}
