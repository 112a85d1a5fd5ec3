import type * as ast from "@tsyncio/ast";
import { isTotal } from "../1-bind/irrefutable.ts";

/** How a body of statements may be left. */
interface Exits {
  /** Its end may be reached. */
  readonly end: boolean;
  /** A `break` of the loop around it may be reached. */
  readonly breaks: boolean;
}

type Swallows = (item: ast.Withitem) => boolean;

/** Whether the end of a body can be reached, as far as the text tells. */
export function completes(body: readonly ast.Stmt[], swallows: Swallows): boolean {
  return exitsOf(body, swallows).end;
}

function exitsOf(body: readonly ast.Stmt[], swallows: Swallows): Exits {
  let breaks = false;
  for (const statement of body) {
    const exits = statementExits(statement, swallows);
    breaks ||= exits.breaks;
    if (!exits.end) return { end: false, breaks };
  }
  return { end: true, breaks };
}

const passes: Exits = { end: true, breaks: false };
const leaves: Exits = { end: false, breaks: false };

function statementExits(node: ast.Stmt, swallows: Swallows): Exits {
  switch (node.kind) {
    case "Return":
    case "Raise":
    case "Continue":
      return leaves;
    case "Break":
      return { end: false, breaks: true };
    case "If":
      return either([exitsOf(node.body, swallows), exitsOf(node.orelse, swallows)]);
    case "While": {
      const ends = !isAlwaysTrue(node.test) && exitsOf(node.orelse, swallows).end;
      return { end: ends || exitsOf(node.body, swallows).breaks, breaks: exitsOf(node.orelse, swallows).breaks };
    }
    case "For":
    case "AsyncFor": {
      const orelse = exitsOf(node.orelse, swallows);
      return { end: orelse.end || exitsOf(node.body, swallows).breaks, breaks: orelse.breaks };
    }
    case "With":
    case "AsyncWith": {
      const body = exitsOf(node.body, swallows);
      return { end: body.end || node.items.some(swallows), breaks: body.breaks };
    }
    case "Try":
    case "TryStar":
      return tryExits(node, swallows);
    case "Match":
      return matchExits(node, swallows);
    default:
      return passes;
  }
}

function either(ways: readonly Exits[]): Exits {
  return { end: ways.some((way) => way.end), breaks: ways.some((way) => way.breaks) };
}

function tryExits(node: ast.Try | ast.TryStar, swallows: Swallows): Exits {
  const body = exitsOf(node.body, swallows);
  const orelse = exitsOf(node.orelse, swallows);
  const normal = { end: body.end && orelse.end, breaks: body.breaks || orelse.breaks };
  const ways = either([normal, ...node.handlers.map((handler) => exitsOf(handler.body, swallows))]);
  const final = exitsOf(node.finalbody, swallows);
  return final.end ? { end: ways.end, breaks: ways.breaks || final.breaks } : final;
}

function matchExits(node: ast.Match, swallows: Swallows): Exits {
  const ways = either(node.cases.map((each) => exitsOf(each.body, swallows)));
  const isExhaustive = node.cases.some((each) => isTotal(each, node.subject));
  return { end: ways.end || !isExhaustive, breaks: ways.breaks };
}

/** `while True` and `while 1`. */
export function isAlwaysTrue(node: ast.Expr): boolean {
  if (node.kind !== "Constant") return false;
  const { value } = node;
  return (value.type === "bool" && value.value) || (value.type === "int" && value.value !== 0n);
}
