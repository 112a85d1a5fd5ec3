import type * as ast from "@tsyncio/ast";
import type { Expression } from "../../4-emit/tree.ts";
import { type Context, refuseConstruct } from "../context.ts";
import { lowerAttribute } from "./Attribute.ts";
import { lowerAwait } from "./Await.ts";
import { lowerBinOp } from "./BinOp.ts";
import { lowerBoolOp } from "./BoolOp.ts";
import { lowerCall } from "./Call.ts";
import { lowerCompare } from "./Compare.ts";
import { lowerDictComp, lowerGeneratorExp, lowerListComp, lowerSetComp } from "./comprehensions.ts";
import { lowerConstant } from "./Constant.ts";
import { lowerDict } from "./Dict.ts";
import { lowerIfExp } from "./IfExp.ts";
import { lowerFormattedValue, lowerJoinedStr } from "./JoinedStr.ts";
import { lowerLambda } from "./Lambda.ts";
import { lowerList, lowerSet, lowerTuple } from "./List.ts";
import { lowerName } from "./Name.ts";
import { lowerNamedExpr } from "./NamedExpr.ts";
import { lowerSlice, lowerSubscript } from "./Subscript.ts";
import { replacedName } from "../patched.ts";
import { collectedItems, lowerThreadArgument } from "./threads.ts";
import { lowerUnaryOp } from "./UnaryOp.ts";
import { lowerYield, lowerYieldFrom } from "./Yield.ts";

/** The lowering of each expression: a constructor that grammar/python.asdl gains breaks the build here. */
type Lowerings = { readonly [K in ast.Expr["kind"]]: (node: ast.NodeOf<K> & ast.Expr, context: Context) => Expression };

const lowerings: Lowerings = {
  Attribute: lowerAttribute,
  Await: lowerAwait,
  BinOp: lowerBinOp,
  BoolOp: lowerBoolOp,
  Call: lowerCall,
  Compare: lowerCompare,
  Constant: lowerConstant,
  Dict: lowerDict,
  DictComp: lowerDictComp,
  FormattedValue: lowerFormattedValue,
  GeneratorExp: lowerGeneratorExp,
  IfExp: lowerIfExp,
  JoinedStr: lowerJoinedStr,
  Lambda: lowerLambda,
  List: lowerList,
  ListComp: lowerListComp,
  Name: lowerName,
  NamedExpr: lowerNamedExpr,
  Set: lowerSet,
  SetComp: lowerSetComp,
  Slice: lowerSlice,
  Starred: (node, context) => refuseConstruct(context, node, "starred"),
  Subscript: lowerSubscript,
  Tuple: lowerTuple,
  UnaryOp: lowerUnaryOp,
  Yield: lowerYield,
  YieldFrom: lowerYieldFrom,
};

/**
 * Lowers an expression to what its static type says: a proven float stays a bare `number`.
 * Use `lowerValue` where the value flows to code that looks at it at run time.
 */
export function lowerExpression(node: ast.Expr, context: Context): Expression {
  const lower = lowerings[node.kind] as (node: ast.Expr, context: Context) => Expression;
  const { threadArguments, collected, patched } = context.types;
  const full = patched.reads.get(node);
  if (full !== undefined) return replacedName(full, lower(node, context), context);
  if (threadArguments.has(node)) return lowerThreadArgument(node, (inner) => lower(node, inner), context);
  return collected.has(node) ? collectedItems(lower(node, context), context) : lower(node, context);
}
