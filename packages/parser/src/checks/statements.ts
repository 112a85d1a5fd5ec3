import { childrenOf, forEachChild } from "@tsyncio/ast";
import type { Arguments, Module, Node, NodeOf } from "@tsyncio/ast";
import { between, refusal } from "../lexer/failure.ts";
import { enter, moduleContext } from "./context.ts";
import type { Context } from "./context.ts";
import { checkCases } from "./patterns.ts";
import { checkLoaded, checkTarget } from "./stars.ts";

const refuse = (message: string, node: Node): never => {
  const place = node as unknown as Parameters<typeof between>[0] & Parameters<typeof between>[1];
  throw refusal(message, between(place, place));
};

const visitAll = (nodes: readonly (Node | null)[], context: Context): void => {
  for (const node of nodes) if (node !== null) visit(node, context);
};

const visitChildren = (node: Node, context: Context): void => {
  forEachChild(node, (child) => visit(child, context));
};

const visitParameters = (args: Arguments, context: Context): void => {
  visitAll(args.defaults, context);
  visitAll(args.kw_defaults, context);
  for (const arg of [...args.posonlyargs, ...args.args, args.vararg, ...args.kwonlyargs, args.kwarg]) {
    if (arg?.annotation?.kind === "Starred") visit(arg.annotation.value, context);
    else if (arg?.annotation) visit(arg.annotation, context);
  }
};

const visitFunction = (node: NodeOf<"FunctionDef" | "AsyncFunctionDef">, context: Context): void => {
  visitAll(node.decorator_list, context);
  visitParameters(node.args, context);
  if (node.returns !== null) visit(node.returns, context);
  const scope = node.kind === "FunctionDef" ? "function" : "async";
  visitAll(node.body, enter(scope, node.body));
};

const visitClass = (node: NodeOf<"ClassDef">, context: Context): void => {
  visitAll([...node.decorator_list, ...node.bases], context);
  checkKeywords(node.keywords);
  visitAll(node.keywords, context);
  visitAll(node.body, enter("class"));
};

const checkKeywords = (keywords: readonly NodeOf<"keyword">[]): void => {
  const seen = new Set<string>();
  for (const keyword of keywords) {
    if (keyword.arg === null) continue;
    if (seen.has(keyword.arg)) refuse(`keyword argument repeated: ${keyword.arg}`, keyword);
    seen.add(keyword.arg);
  }
};

const isFunction = (context: Context): boolean => context.scope === "function" || context.scope === "async";

/** Whether a function's own body yields, nested functions left out. */
const yields = (nodes: readonly Node[]): boolean =>
  nodes.some((node) => {
    if (node.kind === "Yield") return true;
    if (node.kind === "FunctionDef" || node.kind === "AsyncFunctionDef") return false;
    if (node.kind === "Lambda" || node.kind === "ClassDef") return false;
    return yields(childrenOf(node));
  });

const exceptGroupMessage = "'break', 'continue' and 'return' cannot appear in an except* block";

const visitReturn = (node: NodeOf<"Return">, context: Context): void => {
  if (!isFunction(context)) refuse("'return' outside function", node);
  if (context.exceptGroup) refuse(exceptGroupMessage, node);
  if (node.value === null) return;
  if (context.scope === "async" && yields(context.body as readonly Node[])) {
    refuse("'return' with value in async generator", node);
  }
  checkLoaded(node.value);
  visit(node.value, context);
};

const visitYield = (node: NodeOf<"Yield" | "YieldFrom">, context: Context): void => {
  if (!isFunction(context)) refuse("'yield' outside function", node);
  if (node.kind === "YieldFrom" && context.scope === "async") {
    refuse("'yield from' inside async function", node);
  }
  checkLoaded(node.value);
  visitChildren(node, context);
};

const visitAwait = (node: NodeOf<"Await">, context: Context): void => {
  if (!isFunction(context) && !context.comprehension) refuse("'await' outside function", node);
  if (context.scope !== "async" && !context.comprehension) {
    refuse("'await' outside async function", node);
  }
  visitChildren(node, context);
};

type Comprehending = NodeOf<"ListComp" | "SetComp" | "DictComp" | "GeneratorExp">;

/** Whether a comprehension awaits: by `async for`, an `await` of its own, or one of a comprehension inside it. */
const isAsync = (node: Comprehending): boolean => {
  const awaits = (each: Node): boolean => {
    if (each.kind === "Await") return true;
    if (each.kind === "comprehension" && each.is_async === 1) return true;
    if (each.kind === "Lambda" || each.kind === "GeneratorExp") return false;
    return childrenOf(each).some(awaits);
  };
  const [first, ...rest] = node.generators;
  const results = node.kind === "DictComp" ? [node.key, node.value] : [node.elt];
  return (
    first?.is_async === 1 ||
    (first !== undefined && [first.target, ...first.ifs].some(awaits)) ||
    [...rest, ...results].some(awaits)
  );
};

const visitComprehension = (node: Comprehending, context: Context): void => {
  if (node.kind !== "GeneratorExp" && context.scope !== "async" && !context.comprehension && isAsync(node)) {
    refuse("asynchronous comprehension outside of an asynchronous function", node);
  }
  for (const generator of node.generators) checkTarget(generator.target);
  const [first] = node.generators;
  if (first !== undefined) visit(first.iter, context);
  const inner: Context = { ...context, comprehension: true };
  for (const child of childrenOf(node)) {
    if (child === first) visitAll([child.target, ...child.ifs], inner);
    else visit(child, inner);
  }
};

const visitLoop = (node: NodeOf<"For" | "AsyncFor" | "While">, context: Context): void => {
  if (node.kind === "AsyncFor" && context.scope !== "async") refuse("'async for' outside async function", node);
  if (node.kind === "While") visit(node.test, context);
  else {
    checkTarget(node.target);
    checkLoaded(node.iter);
    visitAll([node.target, node.iter], context);
  }
  visitAll(node.body, { ...context, loop: true, exceptGroup: false });
  visitAll(node.orelse, context);
};

const visitWith = (node: NodeOf<"With" | "AsyncWith">, context: Context): void => {
  if (node.kind === "AsyncWith" && context.scope !== "async") refuse("'async with' outside async function", node);
  for (const item of node.items) if (item.optional_vars !== null) checkTarget(item.optional_vars);
  visitChildren(node, context);
};

const visitTry = (node: NodeOf<"Try" | "TryStar">, context: Context): void => {
  const bare = node.handlers.findIndex((handler) => handler.type === null);
  visitAll(node.body, context);
  if (bare >= 0 && bare < node.handlers.length - 1) {
    refuse("default 'except:' must be last", node.handlers[bare] as Node);
  }
  const inner = node.kind === "TryStar" ? { ...context, exceptGroup: true, loop: false } : context;
  visitAll(node.handlers, inner);
  visitAll([...node.orelse, ...node.finalbody], context);
};

type Handlers = { readonly [K in Node["kind"]]?: (node: NodeOf<K>, context: Context) => void };

const handlers: Handlers = {
  FunctionDef: visitFunction,
  AsyncFunctionDef: visitFunction,
  ClassDef: visitClass,
  Lambda: (node, context) => {
    visitParameters(node.args, context);
    visit(node.body, enter("function"));
  },
  Return: visitReturn,
  Yield: visitYield,
  YieldFrom: visitYield,
  Await: visitAwait,
  ListComp: visitComprehension,
  SetComp: visitComprehension,
  DictComp: visitComprehension,
  GeneratorExp: visitComprehension,
  For: visitLoop,
  AsyncFor: visitLoop,
  While: visitLoop,
  With: visitWith,
  AsyncWith: visitWith,
  Try: visitTry,
  TryStar: visitTry,
  Break: (node, context) => {
    if (context.exceptGroup) refuse(exceptGroupMessage, node);
    if (!context.loop) refuse("'break' outside loop", node);
  },
  Continue: (node, context) => {
    if (context.exceptGroup) refuse(exceptGroupMessage, node);
    if (!context.loop) refuse("'continue' not properly in loop", node);
  },
  Match: (node, context) => {
    checkLoaded(node.subject);
    visit(node.subject, context);
    checkCases(node.cases);
    visitAll(node.cases, context);
  },
  Assign: (node, context) => {
    checkLoaded(node.value);
    visit(node.value, context);
    for (const target of node.targets) checkTarget(target);
    visitAll(node.targets, context);
  },
  AugAssign: (node, context) => {
    checkLoaded(node.value);
    visitChildren(node, context);
  },
  AnnAssign: (node, context) => {
    checkLoaded(node.value);
    visitChildren(node, context);
  },
  Expr: (node, context) => {
    checkLoaded(node.value);
    visit(node.value, context);
  },
  FormattedValue: (node, context) => {
    checkLoaded(node.value);
    visitChildren(node, context);
  },
  Call: (node, context) => {
    checkKeywords(node.keywords);
    visitChildren(node, context);
  },
  Constant: () => undefined,
  Name: () => undefined,
};

const visit = (node: Node, context: Context): void => {
  const handler = handlers[node.kind] as ((node: Node, context: Context) => void) | undefined;
  if (handler === undefined) visitChildren(node, context);
  else handler(node, context);
};

/** Refuses what CPython's compiler refuses: `return` outside a function, `break` outside a loop, and the like. */
export const checkStatements = (module: Module): void => {
  visitAll(module.body, moduleContext);
};
