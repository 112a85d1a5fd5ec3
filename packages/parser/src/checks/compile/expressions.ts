import type { Expr, Node, NodeOf } from "@tsyncio/ast";
import { visitChain } from "../chains.ts";
import type { Comprehending } from "../comprehensions.ts";
import { refuseAt, refuseDebug } from "./compiler.ts";
import type { Compiler, Handlers } from "./compiler.ts";

/** Refuses keyword arguments that come twice. */
export const checkKeywords = (keywords: readonly NodeOf<"keyword">[]): void => {
  if (keywords.length === 0) return;
  const seen = new Set<string>();
  const repeated = new Map<string, NodeOf<"keyword">>();
  for (const keyword of keywords) {
    if (keyword.arg === null) continue;
    if (seen.has(keyword.arg) && !repeated.has(keyword.arg)) repeated.set(keyword.arg, keyword);
    seen.add(keyword.arg);
  }
  for (const keyword of keywords) {
    if (keyword.arg === null) continue;
    refuseDebug(keyword.arg, keyword);
    const again = repeated.get(keyword.arg);
    if (again !== undefined) refuseAt(`keyword argument repeated: ${keyword.arg}`, again);
  }
};

/** Elements of a display or call, where a star spreads. */
const visitElements = (compiler: Compiler, elements: readonly Expr[]): void => {
  for (const element of elements) compiler.visit(element.kind === "Starred" ? element.value : element);
};

/** How many values may stand before the star of a target. */
const maximumBeforeStar = 256;

/** `a, *b = …`: one star at most. */
const visitTargets = (compiler: Compiler, node: NodeOf<"Tuple" | "List">): void => {
  let starred = false;
  node.elts.forEach((element, index) => {
    if (element.kind !== "Starred") return;
    if (starred) refuseAt("multiple starred expressions in assignment", node);
    if (index >= maximumBeforeStar) refuseAt("too many expressions in star-unpacking assignment", node);
    starred = true;
  });
  visitElements(compiler, node.elts);
};

const visitSequence = (compiler: Compiler, node: NodeOf<"Tuple" | "List">): void => {
  if (node.ctx === "Load") visitElements(compiler, node.elts);
  else if (node.ctx === "Store") visitTargets(compiler, node);
  else compiler.visitAll(node.elts);
};

/** The clauses of a comprehension from a place on, then what it gives. The first iterable is visited elsewhere. */
const visitClauses = (compiler: Compiler, node: Comprehending): void => {
  node.generators.forEach((generator, index) => {
    if (index > 0) compiler.visit(generator.iter);
    compiler.visit(generator.target);
    compiler.visitAll(generator.ifs);
  });
  compiler.visitAll(node.kind === "DictComp" ? [node.key, node.value] : [node.elt]);
};

const visitComprehension = (compiler: Compiler, node: Comprehending): void => {
  const { kind } = compiler.unit;
  const iterable = node.generators[0]?.iter as Node;
  if (node.kind === "GeneratorExp") {
    compiler.within("comprehension", node, () => visitClauses(compiler, node));
    compiler.visit(iterable);
    return;
  }
  compiler.visit(iterable);
  const awaits = compiler.scopeOf(node)?.coroutine === true;
  if (awaits && kind !== "async" && kind !== "comprehension") {
    refuseAt("asynchronous comprehension outside of an asynchronous function", node);
  }
  visitClauses(compiler, node);
};

/** What is refused of expressions: where they stand, what they bind, stars alone. */
export const expressionHandlers: Handlers = {
  Constant: () => undefined,
  BinOp: (compiler, node) => visitChain(node, compiler.visit),
  Name: (_compiler, node) => {
    if (node.id !== "__debug__" || node.ctx === "Load") return;
    refuseAt(`cannot ${node.ctx === "Store" ? "assign to" : "delete"} __debug__`, node);
  },
  Attribute: (compiler, node) => {
    compiler.visit(node.value);
    if (node.ctx === "Store") refuseDebug(node.attr, node);
  },
  Starred: (_compiler, node) =>
    refuseAt(
      node.ctx === "Store"
        ? "starred assignment target must be in a list or tuple"
        : "can't use starred expression here",
      node,
    ),
  List: visitSequence,
  Tuple: visitSequence,
  Set: (compiler, node) => visitElements(compiler, node.elts),
  NamedExpr: (compiler, node) => compiler.visitAll([node.value, node.target]),
  IfExp: (compiler, node) => compiler.visitAll([node.test, node.body, node.orelse]),
  Dict: (compiler, node) => node.values.forEach((value, index) => compiler.visitAll([node.keys[index] ?? null, value])),
  Call: (compiler, node) => {
    checkKeywords(node.keywords);
    compiler.visit(node.func);
    visitElements(compiler, node.args);
    compiler.visitAll(node.keywords);
  },
  ListComp: visitComprehension,
  SetComp: visitComprehension,
  DictComp: visitComprehension,
  GeneratorExp: visitComprehension,
  Yield: (compiler, node) => {
    if (!compiler.inFunction) refuseAt("'yield' outside function", node);
    if (node.value !== null) compiler.visit(node.value);
  },
  YieldFrom: (compiler, node) => {
    if (!compiler.inFunction) refuseAt("'yield from' outside function", node);
    if (compiler.unit.kind === "async") refuseAt("'yield from' inside async function", node);
    compiler.visit(node.value);
  },
  Await: (compiler, node) => {
    const { kind } = compiler.unit;
    if (!compiler.inFunction) refuseAt("'await' outside function", node);
    if (kind !== "async" && kind !== "comprehension") refuseAt("'await' outside async function", node);
    compiler.visit(node.value);
  },
};
