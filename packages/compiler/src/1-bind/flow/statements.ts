import type * as ast from "@tsyncio/ast";
import { isTotal } from "../irrefutable.ts";
import { defaults, parameters } from "../order.ts";
import { isQuiet } from "./decorators.ts";
import { assign, bind, evaluate, load, test, unbind } from "./expressions.ts";
import type { Flow, State } from "./state.ts";
import { join, withoutUnbindingsOf } from "./state.ts";

type Transfers = {
  readonly [K in ast.Stmt["kind"]]: (node: Extract<ast.Stmt, { kind: K }>, state: State, flow: Flow) => State;
};

/** The state after a body of statements. */
export function runBody(body: readonly ast.Stmt[], state: State, flow: Flow): State {
  let after = state;
  for (const statement of body) {
    if (after === null) return null;
    after = (transfers[statement.kind] as (node: ast.Stmt, state: State, flow: Flow) => State)(statement, after, flow);
  }
  return after;
}

const unchanged = (_node: ast.Stmt, state: State): State => state;

const transfers: Transfers = {
  FunctionDef: runDefinition,
  AsyncFunctionDef: runDefinition,
  ClassDef: runClass,
  Return: (node, state, flow) => (evaluate(node.value, state, flow), null),
  Delete: (node, state, flow) => node.targets.reduce((after, target) => runDelete(target, after, flow), state),
  Assign: runAssign,
  TypeAlias: unchanged,
  AugAssign: (node, state, flow) => {
    const { target } = node;
    if (target.kind === "Name") load(target, state, flow);
    const before = target.kind === "Name" ? state : evaluate(target, state, flow);
    const after = evaluate(node.value, before, flow);
    return target.kind === "Name" ? bind(target, after, flow) : after;
  },
  AnnAssign: runAnnotated,
  For: runFor,
  AsyncFor: runFor,
  While: runWhile,
  If: (node, state, flow) => {
    const { whenTrue, whenFalse } = test(node.test, state, flow);
    return join(runBody(node.body, whenTrue, flow), runBody(node.orelse, whenFalse, flow));
  },
  With: runWith,
  AsyncWith: runWith,
  Match: runMatch,
  Raise: (node, state, flow) => (evaluate(node.cause, evaluate(node.exc, state, flow), flow), null),
  Try: runTry,
  TryStar: runTry,
  Assert: (node, state, flow) => {
    const { whenTrue, whenFalse } = test(node.test, state, flow);
    evaluate(node.msg, whenFalse, flow);
    return whenTrue;
  },
  Import: bindAliases,
  ImportFrom: bindAliases,
  Global: unchanged,
  Nonlocal: unchanged,
  Expr: (node, state, flow) => evaluate(node.value, state, flow),
  Pass: unchanged,
  Break: (_node, state, flow) => (flow.breaks.push(state), null),
  Continue: () => null,
};

function bindAliases(node: ast.Import | ast.ImportFrom, state: State, flow: Flow): State {
  return node.names.reduce((after, alias) => bind(alias, after, flow), state);
}

/** A lambda that is given a name runs where the name is read, like a function, not where it stands. */
function runAssign(node: ast.Assign, state: State, flow: Flow): State {
  let after = state;
  const scope = node.value.kind === "Lambda" ? flow.analysis.collected.scopes.get(node.value) : undefined;
  if (node.value.kind === "Lambda" && scope && node.targets.every((target) => target.kind === "Name")) {
    for (const value of defaults(node.value.args)) after = evaluate(value, after, flow);
    flow.analysis.closures.define(scope, flow);
  } else after = evaluate(node.value, after, flow, isAliasOfMethod(node, flow));
  return node.targets.reduce((current, target) => assign(target, current, flow), after);
}

/** `__rmul__ = __mul__` in a class: nobody can call it before the class is there. */
function isAliasOfMethod({ value, targets }: ast.Assign, flow: Flow): boolean {
  const isMember = (node: ast.Expr): boolean => flow.analysis.bindings.get(node)?.scope.kind === "class";
  return value.kind === "Name" && isMember(value) && targets.every(isMember);
}

function runDelete(target: ast.Expr, state: State, flow: Flow): State {
  if (target.kind === "Tuple" || target.kind === "List") {
    return target.elts.reduce((after, part) => runDelete(part, after, flow), state);
  }
  if (target.kind !== "Name") return evaluate(target, state, flow);
  load(target, state, flow, true);
  return unbind(target, state, flow);
}

function runAnnotated(node: ast.AnnAssign, state: State, flow: Flow): State {
  let after = evaluate(node.value, state, flow);
  if (node.target.kind !== "Name") after = evaluate(node.target, after, flow);
  else if (node.value) after = bind(node.target, after, flow);
  return isAnnotationRead(node.annotation, flow) && flow.root.kind === "module"
    ? evaluate(node.annotation, after, flow, true)
    : after;
}

function isAnnotationRead(annotation: ast.Expr | null, flow: Flow): annotation is ast.Expr {
  return annotation !== null && !flow.analysis.collected.lazyAnnotations;
}

function runDefinition(node: ast.FunctionDef | ast.AsyncFunctionDef, state: State, flow: Flow): State {
  let after = state;
  for (const decorator of node.decorator_list) after = evaluate(decorator, after, flow);
  for (const value of defaults(node.args)) after = evaluate(value, after, flow);
  for (const annotation of [...parameters(node.args).map((parameter) => parameter.annotation), node.returns]) {
    if (isAnnotationRead(annotation, flow)) after = evaluate(annotation, after, flow, true);
  }
  const scope = flow.analysis.collected.scopes.get(node);
  if (scope) {
    flow.analysis.closures.define(scope, flow);
    if (!node.decorator_list.every((decorator) => isQuiet(decorator, flow))) {
      flow.analysis.closures.run(scope, after, flow);
    }
  }
  return bind(node, after, flow);
}

function runClass(node: ast.ClassDef, state: State, flow: Flow): State {
  let after = state;
  for (const decorator of node.decorator_list) after = evaluate(decorator, after, flow);
  for (const base of node.bases) after = evaluate(base, after, flow, true);
  for (const keyword of node.keywords) after = evaluate(keyword.value, after, flow);
  after = runBody(node.body, after, flow);
  const binding = flow.analysis.bindings.get(node);
  const isQuietClass = node.keywords.length === 0 && node.decorator_list.every((decorator) => isQuiet(decorator, flow));
  if (binding && !isQuietClass) flow.analysis.closures.use(binding, after, flow);
  return bind(node, after, flow);
}

function runFor(node: ast.For | ast.AsyncFor, state: State, flow: Flow): State {
  const head = withoutUnbindingsOf(node, evaluate(node.iter, state, flow), flow.analysis);
  const inside: Flow = { ...flow, breaks: [] };
  runBody(node.body, assign(node.target, head, inside), inside);
  return inside.breaks.reduce(join, runBody(node.orelse, head, flow));
}

function runWhile(node: ast.While, state: State, flow: Flow): State {
  const head = withoutUnbindingsOf(node, state, flow.analysis);
  const inside: Flow = { ...flow, breaks: [] };
  const { whenTrue, whenFalse } = test(node.test, head, inside);
  runBody(node.body, whenTrue, inside);
  return inside.breaks.reduce(join, runBody(node.orelse, whenFalse, flow));
}

function runWith(node: ast.With | ast.AsyncWith, state: State, flow: Flow): State {
  let entered = state;
  let swallowed: State = null;
  for (const item of node.items) {
    entered = evaluate(item.context_expr, entered, flow);
    if (flow.analysis.swallows(item)) swallowed = join(swallowed, withoutUnbindingsOf(node, entered, flow.analysis));
    if (item.optional_vars) entered = assign(item.optional_vars, entered, flow);
  }
  return join(runBody(node.body, entered, flow), swallowed);
}

function runMatch(node: ast.Match, state: State, flow: Flow): State {
  let next = evaluate(node.subject, state, flow);
  let after: State = null;
  for (const matchCase of node.cases) {
    const { pattern, guard, body } = matchCase;
    const matched = bindPattern(pattern, next, flow);
    const outcome = guard ? test(guard, matched, flow) : { whenTrue: matched, whenFalse: null };
    after = join(after, runBody(body, outcome.whenTrue, flow));
    if (isTotal(matchCase, node.subject)) next = outcome.whenFalse;
  }
  return join(after, next);
}

function bindPattern(pattern: ast.Pattern, state: State, flow: Flow): State {
  let after = state;
  if (pattern.kind === "MatchValue") after = evaluate(pattern.value, after, flow);
  if (pattern.kind === "MatchClass") after = evaluate(pattern.cls, after, flow, true);
  if (pattern.kind === "MatchOr") {
    return pattern.patterns.map((part) => bindPattern(part, after, flow)).reduce(join, null);
  }
  if ("patterns" in pattern) for (const part of pattern.patterns) after = bindPattern(part, after, flow);
  if (pattern.kind === "MatchClass") for (const part of pattern.kwd_patterns) after = bindPattern(part, after, flow);
  if (pattern.kind === "MatchAs" && pattern.pattern) after = bindPattern(pattern.pattern, after, flow);
  return bind(pattern, after, flow);
}

function runTry(node: ast.Try | ast.TryStar, state: State, flow: Flow): State {
  const breaksBefore = flow.breaks.length;
  const interrupted = withoutUnbindingsOf(node, state, flow.analysis);
  let normal = runBody(node.orelse, runBody(node.body, state, flow), flow);
  for (const handler of node.handlers) {
    let handled = evaluate(handler.type, interrupted, flow, true);
    if (handler.name !== null) handled = bind(handler, handled, flow);
    handled = runBody(handler.body, handled, flow);
    normal = join(normal, handler.name === null ? handled : unbind(handler, handled, flow));
  }
  if (node.finalbody.length === 0) return normal;
  const final = runBody(node.finalbody, interrupted, flow);
  for (let i = breaksBefore; i < flow.breaks.length; i += 1) {
    flow.breaks[i] = withoutUnbindingsOf(node, flow.breaks[i] ?? null, flow.analysis);
  }
  // The interrupted run has told what may be unbound in it; the normal one says what holds after it.
  return final === null ? null : runBody(node.finalbody, normal, flow);
}
