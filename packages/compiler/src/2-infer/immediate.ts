import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import { walkNodes } from "../1-bind/walk-names.ts";
import type { Colours } from "./colouring.ts";
import type { Inference } from "./context.ts";
import type { FunctionInfo } from "./types.ts";

/**
 * Finds the coroutine functions that never wait: an `await` of one does not give the turn away in Python, so that in the output it
 * is a plain call of a plain function. Only those that are awaited as they are called: what is just made a task stays an async function.
 */
export function findImmediate(inference: Inference, colours: Colours): void {
  const awaited = awaitedCalls(inference);
  const immediate = new Set([...awaited.values()].filter(mayBeImmediate));
  for (let isSettled = false; !isSettled;) {
    const waiting = [...immediate].filter((info) => waits(info.node, { awaited, immediate, colours }));
    for (const info of waiting) immediate.delete(info);
    isSettled = waiting.length === 0;
  }
  for (const info of immediate) info.immediate = true;
}

/** The calls that are awaited at once, of functions that are known. */
function awaitedCalls({ bound, calls, types }: Inference): Map<ast.Expr, FunctionInfo> {
  const awaited = new Set<ast.Expr>();
  walkNodes(bound.module, (node) => {
    if (node.kind === "Await") awaited.add(node.value);
  });
  const known = new Map<ast.Expr, FunctionInfo>();
  for (const { call, callees } of calls.values()) {
    const [info, ...others] = callees;
    if (info === undefined || others.length > 0 || call.kind !== "Call" || !awaited.has(call)) continue;
    if (types.get(call.func)?.kind === "function") known.set(call, info);
  }
  return known;
}

function mayBeImmediate({ node, owner, isAsync, isGenerator }: FunctionInfo): boolean {
  return isAsync && !isGenerator && owner === null && node.kind !== "Lambda" && node.decorator_list.length === 0;
}

interface Known {
  readonly awaited: ReadonlyMap<ast.Expr, FunctionInfo>;
  readonly immediate: ReadonlySet<FunctionInfo>;
  readonly colours: Colours;
}

function waits(body: ast.Node, known: Known): boolean {
  return walk(body).some((node) => mayWait(node, known));
}

function mayWait(node: ast.Node, { awaited, immediate, colours }: Known): boolean {
  switch (node.kind) {
    case "AsyncFor":
    case "AsyncWith":
      return true;
    case "Await": {
      const callee = awaited.get(node.value);
      return callee === undefined || !immediate.has(callee);
    }
    case "comprehension":
      return node.is_async === 1 || colours.colouredIterations.has(node.iter);
    // A comprehension that awaits is a function of its own.
    case "ListComp":
    case "SetComp":
    case "DictComp":
    case "GeneratorExp":
      return walk(node).some((inner) => inner.kind === "Await");
    case "For":
      return colours.colouredIterations.has(node.iter);
    case "With":
      return node.items.some((item) => colours.colouredItems.has(item));
    case "Call":
      return colours.colouredCalls.has(node);
    default:
      return false;
  }
}
