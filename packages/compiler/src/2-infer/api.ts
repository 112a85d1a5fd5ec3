import type * as ast from "@tsyncio/ast";
import type { ApiAttribute, ApiClass, ApiEntry, ApiFunction, ApiMembers } from "../tables/api.ts";
import { runCallback } from "./calls/callback.ts";
import { type Inference, siteAt } from "./context.ts";
import { instantiate } from "./instantiate.ts";
import { never } from "./lattice.ts";
import { parseType, signatureOf } from "./signatures.ts";
import { put, runtimeAt } from "./sites.ts";
import { fits, solveArguments } from "./solve.ts";
import type { Type } from "./types.ts";

/** The arguments of a call, by their types. */
export interface Arguments {
  readonly node: ast.Node;
  readonly positional: readonly Type[];
  /** Join of what `*args` gives; `null` where there is none. */
  readonly starred: Type | null;
  readonly keywords: ReadonlyMap<string, Type>;
  /** Join of what `**kwargs` gives. */
  readonly doubleStarred: Type | null;
}

/** What the type variables stand for. */
export type Solution = Map<string, Type>;

/** The row of a name of the tables: `asyncio.Lock`, `print`. */
export function apiEntry(name: string, inference: Inference): ApiEntry | null {
  const dot = name.lastIndexOf(".");
  const entries = dot < 0 ? inference.tables.builtins : inference.tables.modules[name.slice(0, dot)]?.entries;
  const key = name.slice(dot + 1);
  return entries && Object.hasOwn(entries, key) ? (entries[key] ?? null) : null;
}

/** The row of a runtime class. */
export function classEntry(name: string, inference: Inference): ApiClass | null {
  const entry = apiEntry(name, inference);
  return entry?.kind === "class" ? entry : null;
}

/** The row of a method or attribute of a value, inherited ones too. */
export function memberOf(type: Type, name: string, inference: Inference): ApiFunction | ApiAttribute | null {
  if (type.kind === "runtime" && type.name !== "frozenset") return classMember(type.name, name, inference);
  if (type.kind === "api") return classMethodOf(inference.tables.typeMembers[type.name], name);
  const members = inference.tables.typeMembers[type.kind === "runtime" ? type.name : type.kind];
  return members && Object.hasOwn(members, name) ? (members[name] ?? null) : null;
}

/** A method that is called on the built-in type itself. */
function classMethodOf(members: ApiMembers | undefined, name: string): ApiFunction | null {
  const row = members && Object.hasOwn(members, name) ? members[name] : undefined;
  return row?.kind === "function" && row.classMethod ? row : null;
}

function classMember(className: string, name: string, inference: Inference): ApiFunction | ApiAttribute | null {
  const entry = classEntry(className, inference);
  if (!entry) return null;
  if (Object.hasOwn(entry.members, name)) return entry.members[name] ?? null;
  return entry.base === undefined ? null : classMember(entry.base, name, inference);
}

/** Whether a runtime class is another or extends it. */
export function extendsRuntime(name: string, base: string, inference: Inference): boolean {
  if (name === base) return true;
  const entry = classEntry(name, inference);
  return entry?.base !== undefined && entry.base !== name && extendsRuntime(entry.base, base, inference);
}

/** The type variables that a receiver gives to its members. */
function receiverSolution(receiver: Type | null): Solution {
  const solution: Solution = new Map();
  if (!receiver) return solution;
  if (receiver.kind === "dict") solution.set("K", receiver.key).set("V", receiver.value);
  else if (receiver.kind === "list" || receiver.kind === "set" || receiver.kind === "tuple")
    solution.set("T", receiver.item);
  else if (receiver.kind === "runtime" && receiver.args[0]) solution.set("T", receiver.args[0]);
  return solution;
}

/** What an argument given to the method may add to the receiver goes into it. */
function growReceiver(receiver: Type | null, solution: Solution): void {
  if (!receiver || !("site" in receiver) || !receiver.site) return;
  const names = receiver.kind === "dict" ? ["K", "V"] : ["T"];
  names.forEach((name, i) => {
    const type = solution.get(name);
    if (type && receiver.site) put(receiver.site, i, type);
  });
}

/** What a call of a function of the tables gives; for a coroutine function, what awaiting it gives. */
export function callApi(
  entry: ApiFunction,
  args: Arguments,
  receiver: Type | null,
  keeps: boolean,
  inference: Inference,
): Type {
  const overload = entry.overloads?.find((each) => fits(signatureOf(each.signature), args));
  const solution = receiverSolution(receiver);
  const callbacks = solveArguments(signatureOf(overload?.signature ?? entry.signature), args, solution, keeps);
  if (receiver) solution.set("Self", receiver);
  for (const callback of callbacks) runCallback(callback, solution, args.node, inference);
  growReceiver(receiver, solution);
  const { refined } = entry;
  const isRefined =
    !overload &&
    refined &&
    !args.keywords.has(refined.without) &&
    !args.doubleStarred &&
    !isGivenByPosition(refined.without, entry, args);
  const text = overload?.returns ?? (isRefined ? refined.returns : entry.returns);
  return instantiate(parseType(text), solution, args.node, "", inference);
}

function isGivenByPosition(name: string, entry: ApiFunction, args: Arguments): boolean {
  const place = signatureOf(entry.signature).findIndex((parameter) => parameter.name === name);
  const parameter = signatureOf(entry.signature)[place];
  return parameter?.kind !== "keywordOnly" && (args.starred !== null || args.positional.length > place);
}

/** The type of an instance that calling a runtime class makes. */
export function constructApi(name: string, entry: ApiClass, args: Arguments, inference: Inference): Type {
  const solution: Solution = new Map();
  const callbacks = solveArguments(signatureOf(entry.signature ?? ""), args, solution, true);
  for (const callback of callbacks) runCallback(callback, solution, args.node, inference);
  const parameters = entry.typeParameters ?? [];
  if (parameters.length === 0) return { kind: "runtime", name, args: [] };
  const cells = parameters.map((parameter) => solution.get(parameter) ?? never);
  return runtimeAt(name, siteAt(args.node, "", cells, inference));
}
