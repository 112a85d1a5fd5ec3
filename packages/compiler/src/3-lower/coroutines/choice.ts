import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import { walkNodes } from "../../1-bind/walk-names.ts";
import type { InferredModule, Type } from "../../2-infer/types.ts";
import type { CoroutineLowering } from "./form.ts";

/** What the caller asks for. */
export type CoroutineChoice = CoroutineLowering | "auto";

/** How the coroutines of a program are written, and the place that decided it. */
export interface ChosenLowering {
  readonly lowering: CoroutineLowering;
  readonly reason: ast.Node | null;
}

/** `auto` is native, unless the program drives coroutines by hand: a native async function runs by itself. */
export function chooseLowering(choice: CoroutineChoice, module: ast.Module, types: InferredModule): ChosenLowering {
  if (choice !== "auto") return { lowering: choice, reason: null };
  const nodes = [...walk(module)];
  if (!nodes.some((node) => node.kind === "AsyncFunctionDef" || isTypesCoroutine(node, types)))
    return { lowering: "native", reason: null };
  const handedOn = new Set<ast.Node>();
  const awaited = new Set<ast.Node>();
  for (const node of nodes) {
    if ((node.kind === "YieldFrom" || node.kind === "Return") && node.value !== null) handedOn.add(node.value);
    if (node.kind === "Await") awaited.add(node.value);
  }
  // What only run time knows is taken for a coroutine, unless the program has generators of its own that are sent to.
  const guesses = !nodes.some(isSentTo);
  const mayDrive = (call: ast.Call): boolean => guesses && !awaited.has(call) && fitsCoroutine(call);
  const reason = nodes.find((node) => drives(node, handedOn, mayDrive, types)) ?? null;
  return { lowering: reason === null ? "native" : "generator", reason };
}

/** What only a coroutine that is driven from outside has. */
const ofCoroutines: ReadonlySet<string> = new Set([
  "cr_await",
  "cr_code",
  "cr_frame",
  "cr_origin",
  "cr_running",
  "cr_suspended",
  "ag_await",
  "ag_code",
  "ag_frame",
  "ag_running",
  "ag_suspended",
  "getasyncgenstate",
  "getcoroutinestate",
]);

/** Whether a node is a plain generator function that takes what is sent to it. */
function isSentTo(node: ast.Node): boolean {
  if (node.kind !== "FunctionDef" || node.name === "__await__") return false;
  const statements = new Set<ast.Node>();
  let takes = false;
  walkNodes(node, (each) => {
    if (each.kind === "Expr") statements.add(each.value);
    takes ||= each.kind === "Yield" && !statements.has(each);
  });
  return takes;
}

/** Names that make tasks begin where they are made: a native coroutine gives its turn away at each `await`, whatever it awaits. */
const ofEagerTasks: ReadonlySet<string> = new Set(["create_eager_task_factory", "eager_task_factory"]);

function beginsEagerly(node: ast.Node): boolean {
  if (node.kind === "keyword") return node.arg === "eager_start";
  if (node.kind === "ImportFrom") return node.names.some(({ name }) => ofEagerTasks.has(name));
  return node.kind === "Attribute" && ofEagerTasks.has(node.attr);
}

/** Whether `send` and `throw` of a coroutine take what a call gives: connections and clients have methods of these names too. */
function fitsCoroutine({ func, args, keywords }: ast.Call): boolean {
  const most = func.kind === "Attribute" && func.attr === "throw" ? 3 : 1;
  return keywords.length === 0 && args.length > 0 && args.length <= most;
}

function drives(
  node: ast.Node,
  handedOn: ReadonlySet<ast.Node>,
  mayDrive: (call: ast.Call) => boolean,
  types: InferredModule,
): boolean {
  if (isTypesCoroutine(node, types) || beginsEagerly(node)) return true;
  if (node.kind === "Attribute" && ofCoroutines.has(node.attr)) return true;
  if (node.kind === "Name" && ofCoroutines.has(node.id)) return true;
  // `loop.call_soon(coroutine.send, None)`
  if (node.kind === "Attribute" && driving.has(node.attr)) return mayBeCoroutine(types.typeOf(node.value), false);
  if (node.kind === "Assign") return isStepOfGenerator(node.value);
  if (node.kind !== "Call" || node.func.kind !== "Attribute") return false;
  const { attr, value } = node.func;
  // `yield from thing.__await__()` is how a class hands its own `await` on.
  if (attr === "__await__") return !handedOn.has(node);
  if ((driving.has(attr) || attr === "__next__") && isStepOfGenerator(value)) return true;
  return driving.has(attr) && mayBeCoroutine(types.typeOf(value), mayDrive(node));
}

/** The methods by which a coroutine is driven. */
const driving: ReadonlySet<string> = new Set(["send", "throw"]);

/** `generator.asend(value)`: an awaitable, which somebody may keep to drive it. */
function isStepOfGenerator(node: ast.Expr): boolean {
  return node.kind === "Call" && node.func.kind === "Attribute" && stepsOfGenerators.has(node.func.attr);
}

const stepsOfGenerators: ReadonlySet<string> = new Set(["__anext__", "asend", "athrow", "aclose"]);

/** Whether a value may be a coroutine object: what is certainly something else has a `send` of its own. */
function mayBeCoroutine(type: Type, guesses: boolean): boolean {
  if (type.kind === "union") return type.members.some((member) => mayBeCoroutine(member, guesses));
  return type.kind === "coroutine" || (guesses && type.kind === "any");
}

function isTypesCoroutine(node: ast.Node, types: InferredModule): boolean {
  if (node.kind !== "Name" && node.kind !== "Attribute") return false;
  const type = types.typeOf(node);
  return type.kind === "api" && type.name === "types.coroutine";
}
