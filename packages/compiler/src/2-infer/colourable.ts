import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import { apiEntry } from "./api.ts";
import { membersOf } from "./lattice.ts";
import type { CallFact, Inference } from "./context.ts";
import { isPlainMethod } from "./fields.ts";
import type { ClassInfo, FunctionInfo } from "./types.ts";

/** How the program reads attributes of what it does not know. */
interface Reads {
  /** Calls `thing.name(…)` of which only run time knows the callee, by the name. */
  readonly calls: ReadonlyMap<string, readonly CallFact[]>;
  /** Names that are read without being called. */
  readonly values: ReadonlySet<string>;
}

/** Finds the attributes that are called, and those that are only read, of receivers of which nothing is known. */
export function findReads(inference: Inference): Reads {
  const calls = new Map<string, CallFact[]>();
  const called = new Set<object>();
  for (const fact of inference.calls.values()) {
    const { func } = fact.call;
    if (func.kind !== "Attribute") continue;
    called.add(func);
    if (fact.callees.length === 0 && fact.api === null) calls.set(func.attr, [...(calls.get(func.attr) ?? []), fact]);
  }
  const values = new Set<string>();
  for (const { bound } of inference.linkage.modules.values())
    for (const node of walk(bound.module))
      if (node.kind === "Attribute" && !called.has(node) && !inference.threadArguments.has(node)) values.add(node.attr);
  return { calls, values };
}

/**
 * Whether a method that escapes does so by its name alone: the program calls it, perhaps through objects of which nothing is known,
 * but nobody takes it as a value, and the runtime does not call it.
 */
export function isFreeOfValueUses(info: FunctionInfo, reads: Reads, inference: Inference): boolean {
  const { owner, name } = info;
  const isGiven = !inference.valueUses.has(info) && inference.options.open !== true;
  if (owner === null) return isGiven && isThreadFunction(info, inference);
  if (inference.options.open === true || inference.readUnknown.has("*")) return false;
  if (inference.valueUses.has(info) || reads.values.has(name)) return false;
  if (!isPlainMethod(info) && !isPatched(info, inference)) return false;
  return !isCalledByRuntime(owner, name, inference);
}

/**
 * Whether all decorators of a test wait for what they decorate: `@mock.patch("…")`, `@unittest.skip("…")`, or functions of the program
 * that do nothing but hand it to one: `def patched(f): return mock.patch("…")(f)`.
 */
function isPatched({ node }: FunctionInfo, inference: Inference): boolean {
  if (node.kind === "Lambda") return false;
  return node.decorator_list.every((each) => waits(each, inference) || handsOn(each, inference));
}

function waits(decorator: ast.Expr, inference: Inference): boolean {
  const type = inference.types.get(decorator.kind === "Call" ? decorator.func : decorator);
  const entry = type?.kind === "api" ? apiEntry(type.name, inference) : null;
  if (entry?.kind === "function" && entry.keepsDecorated === true) return true;
  return /^(?:unittest\.)?(?:mock\.)?patch(?:\.object|\.dict)?$/.test(calledName(decorator));
}

function handsOn(decorator: ast.Expr, inference: Inference): boolean {
  const type = inference.types.get(decorator);
  if (type?.kind !== "function" || type.function.node.kind !== "FunctionDef") return false;
  const { args, body } = type.function.node;
  const [first, second] = body;
  if (first?.kind !== "Return" || second !== undefined || first.value?.kind !== "Call") return false;
  const [given, another] = first.value.args;
  const isParameter = given?.kind === "Name" && given.id === args.args[0]?.arg && another === undefined;
  return isParameter && first.value.func.kind === "Call" && waits(first.value.func, inference);
}

/** `mock.patch` of `mock.patch("…")`. */
function calledName(node: ast.Expr): string {
  if (node.kind === "Call") return calledName(node.func);
  if (node.kind === "Name") return node.id;
  return node.kind === "Attribute" ? `${calledName(node.value)}.${node.attr}` : "";
}

/** Whether threads are given the function. */
export function isThreadFunction(info: FunctionInfo, inference: Inference): boolean {
  for (const node of inference.threadArguments.keys())
    for (const member of membersOf(inference.types.get(node) ?? { kind: "any" }))
      if (member.kind === "function" && member.function === info) return true;
  return false;
}

/** Test cases await what their runner calls. */
const awaited: ReadonlySet<string> = new Set(["setUp", "tearDown"]);

function isCalledByRuntime(owner: ClassInfo, name: string, inference: Inference): boolean {
  if (name === "__enter__" || name === "__exit__") return false;
  return owner.bases.some((base) => {
    if (!("kind" in base)) return isCalledByRuntime(base, name, inference);
    // A thread awaits what it runs.
    if (base.name.startsWith("threading.") && name === "run") return false;
    const isTest = base.name.startsWith("unittest.");
    return isTest && (awaited.has(name) || name.startsWith("test")) ? false : hasMember(base.name, name, inference);
  });
}

function hasMember(className: string, name: string, inference: Inference): boolean {
  const entry = apiEntry(className, inference);
  if (entry?.kind !== "class") return false;
  const member = Object.hasOwn(entry.members, name) ? entry.members[name] : undefined;
  // What blocks in the runtime, the runtime awaits.
  if (member?.kind === "function" && member.blocking === true) return false;
  if (member !== undefined || Object.hasOwn(entry.refused ?? {}, name)) return true;
  return entry.base !== undefined && hasMember(entry.base, name, inference);
}
