import type * as ast from "@tsyncio/ast";
import type { ComprehensionExpr } from "../collect-expression.ts";
import { defaults, operands } from "../order.ts";
import type { Flow, State } from "./state.ts";
import { join, rootOf, withBound, without } from "./state.ts";

/** The states after a test, by its outcome. */
export interface Outcome {
  readonly whenTrue: State;
  readonly whenFalse: State;
}

/** The state after an expression was evaluated. A `passive` one (a base class, the type of a handler) only looks at functions and classes. */
export function evaluate(node: ast.Expr | null, state: State, flow: Flow, passive = false): State {
  if (node === null || state === null) return state;
  switch (node.kind) {
    case "Name":
      load(node, state, flow, passive);
      return state;
    case "Constant":
      return state;
    case "NamedExpr":
      return assign(node.target, evaluate(node.value, state, flow), flow);
    case "Lambda":
      return lambda(node, state, flow);
    case "ListComp":
    case "SetComp":
    case "DictComp":
    case "GeneratorExp":
      return comprehension(node, state, flow);
    case "BoolOp":
    case "IfExp": {
      const outcome = test(node, state, flow);
      return join(outcome.whenTrue, outcome.whenFalse);
    }
    case "Compare":
      return compare(node, state, flow);
    default: {
      let after: State = state;
      const reads = node.kind === "Call" ? (flow.analysis.collected.locals.get(node) ?? []) : [];
      for (const read of reads) load(read, state, flow, passive);
      for (const operand of operands(node)) after = evaluate(operand, after, flow, passive);
      return after;
    }
  }
}

/** The states after an expression was evaluated for its truth. */
export function test(node: ast.Expr, state: State, flow: Flow): Outcome {
  if (node.kind === "BoolOp") return chain(node, state, flow);
  if (node.kind === "UnaryOp" && node.op === "Not") {
    const { whenTrue, whenFalse } = test(node.operand, state, flow);
    return { whenTrue: whenFalse, whenFalse: whenTrue };
  }
  if (node.kind === "IfExp") {
    const condition = test(node.test, state, flow);
    const body = test(node.body, condition.whenTrue, flow);
    const orelse = test(node.orelse, condition.whenFalse, flow);
    return { whenTrue: join(body.whenTrue, orelse.whenTrue), whenFalse: join(body.whenFalse, orelse.whenFalse) };
  }
  const after = evaluate(node, state, flow);
  const constant = constantTruth(node);
  return { whenTrue: constant === false ? null : after, whenFalse: constant === true ? null : after };
}

function constantTruth(node: ast.Expr): boolean | null {
  if (node.kind !== "Constant") return null;
  const { value } = node;
  return value.type === "bool"
    ? value.value
    : value.type === "int"
      ? value.value !== 0n
      : value.type === "None"
        ? false
        : null;
}

function chain(node: ast.BoolOp, state: State, flow: Flow): Outcome {
  let goesOn: State = state;
  let stopped: State = null;
  for (const value of node.values) {
    const { whenTrue, whenFalse } = test(value, goesOn, flow);
    goesOn = node.op === "And" ? whenTrue : whenFalse;
    stopped = join(stopped, node.op === "And" ? whenFalse : whenTrue);
  }
  return node.op === "And" ? { whenTrue: goesOn, whenFalse: stopped } : { whenTrue: stopped, whenFalse: goesOn };
}

/** `a < b < c` evaluates `c` only if `a < b`. */
function compare(node: ast.Compare, state: State, flow: Flow): State {
  const [first = null, ...others] = node.comparators;
  const after = evaluate(first, evaluate(node.left, state, flow), flow);
  let further = after;
  for (const other of others) further = evaluate(other, further, flow);
  return after;
}

function lambda(node: ast.Lambda, state: State, flow: Flow): State {
  let after = state;
  for (const value of defaults(node.args)) after = evaluate(value, after, flow);
  const scope = flow.analysis.collected.scopes.get(node);
  if (scope && after) {
    flow.analysis.closures.define(scope, flow);
    flow.analysis.closures.run(scope, after, flow);
  }
  return after;
}

function comprehension(node: ComprehensionExpr, state: State, flow: Flow): State {
  const [first, ...rest] = node.generators;
  if (!first) return state;
  const after = evaluate(first.iter, state, flow);
  let inside = generator(first, after, flow);
  for (const next of rest) inside = generator(next, evaluate(next.iter, inside, flow), flow);
  if (node.kind === "DictComp") inside = evaluate(node.key, inside, flow);
  evaluate(node.kind === "DictComp" ? node.value : node.elt, inside, flow);
  return after;
}

function generator(node: ast.Comprehension, state: State, flow: Flow): State {
  let inside = assign(node.target, state, flow);
  for (const condition of node.ifs) inside = test(condition, inside, flow).whenTrue;
  return inside;
}

/** The state after the names of a target were bound; attributes and items of a target are evaluated. */
export function assign(target: ast.Expr, state: State, flow: Flow): State {
  switch (target.kind) {
    case "Name":
      return bind(target, state, flow);
    case "Tuple":
    case "List":
      return target.elts.reduce((after, part) => assign(part, after, flow), state);
    case "Starred":
      return assign(target.value, state, flow);
    default:
      return evaluate(target, state, flow);
  }
}

/** The state after the name that a node binds was bound. */
export function bind(node: ast.Node, state: State, flow: Flow): State {
  const binding = flow.analysis.bindings.get(node);
  if (binding && rootOf(binding.scope) !== flow.root) flow.needs.push({ binding, load: null });
  return withBound(state, binding);
}

/** The state after a name was unbound, by `del` or at the end of its `except` clause. */
export function unbind(node: ast.Node, state: State, flow: Flow): State {
  return without(state, flow.analysis.bindings.get(node));
}

/** A name is read: it is noted where it may be unbound, and what it names may run from here on. */
export function load(node: ast.Name, state: State, flow: Flow, passive = false): void {
  const binding = flow.analysis.bindings.get(node);
  if (!binding || state === null) return;
  const isOwn = rootOf(binding.scope) === flow.root;
  if (!state.has(binding)) {
    if (isOwn) binding.uncertain.add(node);
    else flow.needs.push({ binding, load: node });
  } else if (binding.deleted && binding.assignedFromInside) binding.uncertain.add(node);
  if (!flow.analysis.closures.isCallable(binding)) return;
  if (!isOwn) flow.references.add(binding);
  else if (!passive) flow.analysis.closures.use(binding, state, flow);
}
