import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import type { ApiClass, ApiFunction } from "../tables/api.ts";
import { apiEntry, type Arguments, memberOf } from "./api.ts";
import { callFunction } from "./calls/program.ts";
import { type CallFact, type Frame, type Inference, overridesOf } from "./context.ts";
import { hasDecorator, isClassMethod } from "./fields.ts";
import { any, escape, membersOf } from "./lattice.ts";
import { signatureOf } from "./signatures.ts";
import type { FunctionInfo, ThreadPlace, Type } from "./types.ts";
import { itemOf } from "./values.ts";

/** The modules whose objects block, and the methods by which they do. */
const blockingMethods: Readonly<Record<string, readonly string[]>> = {
  asyncio: ["run_until_complete", "run_forever"],
  threading: ["acquire", "wait", "wait_for", "join"],
  queue: ["get", "put", "join"],
  "concurrent.futures": ["result", "exception", "shutdown"],
  "concurrent.futures.process": ["result", "exception", "shutdown"],
};

/** What hands functions over to threads without a module of its own. */
const threadFunctions: ReadonlySet<string> = new Set(["to_thread", "run_in_executor"]);

/** Whether the program has threads: then what blocks in Python gives way to the others. */
export function usesThreads(inference: Inference): boolean {
  return threadModules(inference).size > 0;
}

/** The modules of threads that the program imports; `asyncio` where it uses threads through that alone. */
export function threadModules(inference: Inference): ReadonlySet<string> {
  const found = new Set<string>();
  const note = (name: string): void => {
    if (name !== "asyncio" && Object.hasOwn(blockingMethods, name)) found.add(name);
  };
  for (const { bound } of inference.linkage.modules.values()) {
    for (const node of walk(bound.module)) {
      if (node.kind === "Import") for (const { name } of node.names) note(name);
      if (node.kind === "ImportFrom") {
        note(node.module ?? "");
        for (const { name } of node.names) note(`${node.module}.${name}`);
        if (node.names.some(({ name }) => threadFunctions.has(name))) found.add("asyncio");
      }
      if (node.kind === "Attribute" && threadFunctions.has(node.attr)) found.add("asyncio");
    }
  }
  if (found.size > 0) found.add("asyncio");
  return found;
}

/** Notes the arguments of a call that run in a thread, before they are looked at: such a use of a function is no use as a value. */
export function noteThreadArguments(node: ast.Call, callee: Type, frame: Frame): void {
  const places = new Map<ast.Expr, ThreadPlace>();
  for (const row of rowsOf(node, callee, frame.inference)) {
    if (row.runsInThread === undefined || row.signature === null) continue;
    const argument = argumentOf(node, row.runsInThread.parameter, row.signature);
    if (argument === null) continue;
    const where = placeOf(node, row.runsInThread, row.signature, frame);
    const other = places.get(argument) ?? where;
    places.set(argument, where === other ? where : "either");
  }
  for (const [argument, where] of places) noteThreadArgument(argument, where, frame);
}

/** The functions that a call hands over to threads are called there. */
export function callThreadFunctions(node: ast.Call, callee: Type, args: Arguments, frame: Frame): void {
  for (const row of rowsOf(node, callee, frame.inference)) {
    if (row.runsInThread === undefined || row.signature === null) continue;
    const argument = argumentOf(node, row.runsInThread.parameter, row.signature);
    const given = argument === null ? null : givenTo(node, row.runsInThread, row.signature, args, frame);
    const functions = argument === null ? [] : membersOf(frame.inference.types.get(argument) ?? any);
    for (const each of functions) callThreadFunction(each, given, frame);
  }
}

/** What a call is given, calls and waits for: functions of the program, and whether it is something that blocks. */
export function waitedFunctions(
  node: ast.Call,
  callee: Type,
  frame: Frame,
): { readonly functions: readonly FunctionInfo[]; readonly blocking: boolean } {
  const { inference } = frame;
  const functions: FunctionInfo[] = [];
  let blocking = false;
  for (const row of rowsOf(node, callee, inference)) {
    if (row.runsInThread?.waits === undefined || row.signature === null) continue;
    const argument = argumentOf(node, row.runsInThread.parameter, row.signature);
    if (argument === null) continue;
    for (const type of membersOf(inference.types.get(argument) ?? any)) {
      if (type.kind === "function" || type.kind === "method") functions.push(type.function);
      else blocking ||= type.kind === "any" ? isLoopMethod(argument) : blocksWhenCalled(type, inference);
    }
  }
  return { functions, blocking };
}

function blocksWhenCalled(type: Type, inference: Inference): boolean {
  const row = rowOf(type, inference);
  return row?.kind === "function" && row.blocking === true;
}

/** `loop.run_until_complete`, of something that is not known. */
function isLoopMethod(node: ast.Expr): boolean {
  return node.kind === "Attribute" && blockingMethods["asyncio"]?.includes(node.attr) === true;
}

function callThreadFunction(type: Type, given: Arguments | null, frame: Frame): void {
  if (given === null || (type.kind !== "function" && type.kind !== "method")) return escape(type);
  const { owner, name } = type.function;
  const methods = owner && type.kind === "method" ? [type.function, ...overridesOf(owner, name)] : [type.function];
  for (const each of methods) {
    const isBound = type.kind === "method" && each.owner !== null && !hasDecorator(each, "staticmethod");
    const receiver: Type | null =
      isBound && each.owner ? { kind: isClassMethod(each) ? "class" : "instance", class: each.owner } : null;
    callFunction(each, given, receiver, { inference: frame.inference });
  }
}

/** What the function is given; null where that is not known. */
function givenTo(
  node: ast.Call,
  { parameter, given }: NonNullable<ApiFunction["runsInThread"]>,
  signature: string,
  args: Arguments,
  frame: Frame,
): Arguments | null {
  const nothing = { node, positional: [], starred: null, keywords: new Map<string, Type>(), doubleStarred: null };
  const place = signatureOf(signature).findIndex(({ name }) => name === parameter);
  if (args.starred || args.doubleStarred) return null;
  if (given === "rest") return { ...nothing, positional: args.positional.slice(place + 1), keywords: args.keywords };
  if (given === "items") return { ...nothing, positional: args.positional.slice(place + 1).map(itemOf) };
  if (node.keywords.some(({ arg }) => arg === "kwargs")) return null;
  const sequence = argumentOf(node, given.sequence, signature);
  if (sequence === null) return nothing;
  const type = frame.inference.types.get(sequence) ?? any;
  return type.kind === "tuple" && type.items !== null ? { ...nothing, positional: type.items } : null;
}

/** Where a function runs: what an executor of which nothing is known makes of it may be a thread or a process. */
function placeOf(
  node: ast.Call,
  { where }: NonNullable<ApiFunction["runsInThread"]>,
  signature: string,
  { inference }: Frame,
): ThreadPlace {
  if (where === undefined) return "thread";
  if (typeof where === "string") return where;
  const executor = argumentOf(node, where.executor, signature);
  const members = membersOf((executor && inference.types.get(executor)) ?? any);
  const isProcesses = members.map((each) => each.kind === "runtime" && each.name === processPool);
  if (isProcesses.every((each) => each)) return "process";
  const isKnown = members.every(({ kind }) => kind === "runtime" || kind === "none");
  if (isKnown) return isProcesses.includes(true) ? "either" : "thread";
  return namesProcessPool(inference) ? "either" : "thread";
}

const processPool = "concurrent.futures.ProcessPoolExecutor";

/** The answers for programs: each pass asks at each call of an unknown `submit` or `map`. */
const poolsNamed = new WeakMap<Inference["linkage"], boolean>();

/** Whether the program may have processes of its own. */
export function namesProcessPool({ linkage }: Inference): boolean {
  const known = poolsNamed.get(linkage);
  if (known !== undefined) return known;
  const found = [...linkage.modules.values()].some(({ bound }) =>
    walk(bound.module).some(
      (each) =>
        (each.kind === "Attribute" && each.attr === "ProcessPoolExecutor") ||
        (each.kind === "alias" && each.name === "ProcessPoolExecutor"),
    ),
  );
  poolsNamed.set(linkage, found);
  return found;
}

function noteThreadArgument(argument: ast.Expr, where: ThreadPlace, frame: Frame): void {
  const { threadArguments, valueUses } = frame.inference;
  // An earlier pass may not have known what is called.
  if (!threadArguments.has(argument)) for (const [info, use] of valueUses) if (use === argument) valueUses.delete(info);
  threadArguments.set(argument, where);
  // `functools.partial(work, 1)` hands its first argument on.
  const isPartial =
    argument.kind === "Call" &&
    ((argument.func.kind === "Name" && argument.func.id === "partial") ||
      (argument.func.kind === "Attribute" && argument.func.attr === "partial"));
  const [first] = isPartial ? argument.args : [];
  if (first !== undefined) noteThreadArgument(first, where, frame);
}

/** The rows of all that a call may call. */
function rowsOf(node: ast.Call, callee: Type, inference: Inference): readonly (ApiFunction | ApiClass)[] {
  return membersOf(callee).flatMap((member) => {
    const receivers = member.kind === "apiMethod" ? membersOf(member.receiver) : [];
    const called = receivers.length > 1 ? receivers.map((receiver) => ({ ...member, receiver }) as Type) : [member];
    return called.flatMap((each) => rowOf(each, inference) ?? rowByName(node, each, inference) ?? []);
  });
}

function rowOf(type: Type, inference: Inference): ApiFunction | ApiClass | null {
  if (type.kind === "api") {
    const entry = apiEntry(type.name, inference);
    return entry?.kind === "function" || entry?.kind === "class" ? entry : null;
  }
  if (type.kind !== "apiMethod") return null;
  const entry = memberOf(type.receiver, type.name, inference);
  return entry?.kind === "function" ? entry : null;
}

/**
 * A method that is known by its name alone: `addCleanup` and `assertRaises` of a class with several bases, of whose attributes nothing is
 * known, which are those of test cases; `run_in_executor` of any loop.
 */
function rowByName({ func }: ast.Call, callee: Type, inference: Inference): ApiFunction | ApiClass | null {
  if (callee.kind !== "any" || func.kind !== "Attribute") return null;
  const isTests = /^(?:addCleanup|assert(?:Raises|Warns)(?:Regex)?)$/.test(func.attr);
  const isSubmit = (func.attr === "submit" || func.attr === "map") && namesProcessPool(inference);
  if (!isTests && !isSubmit && func.attr !== "run_in_executor") return null;
  const name = isTests ? "unittest.TestCase" : isSubmit ? processPool : "asyncio.AbstractEventLoop";
  const entry = memberOf({ kind: "runtime", name, args: [] }, func.attr, inference);
  return entry?.kind === "function" ? entry : null;
}

function argumentOf(node: ast.Call, parameter: string, signature: string): ast.Expr | null {
  const place = signatureOf(signature).findIndex(({ name }) => name === parameter);
  const before = node.args.slice(0, place + 1);
  const given = before.some(({ kind }) => kind === "Starred") ? undefined : node.args[place];
  return given ?? node.keywords.find(({ arg }) => arg === parameter)?.value ?? null;
}

/** Methods of sockets that wait where the socket does, and how many arguments they are called with. */
const waitingMethods: Readonly<Record<string, readonly [least: number, most: number]>> = {
  accept: [0, 0],
  connect: [1, 1],
  recv: [1, 2],
  recv_into: [1, 3],
  recvfrom: [1, 2],
  recvfrom_into: [1, 3],
  send: [1, 2],
  sendall: [1, 2],
};

/** Whether a call of an unknown receiver may be one of a socket's method that waits where the socket does. */
export function mayBlockByName({ call, api, callees }: CallFact): boolean {
  const { func, args, keywords } = call;
  if (func.kind !== "Attribute" || api !== null || callees.length > 0 || keywords.length > 0) return false;
  if (!Object.hasOwn(waitingMethods, func.attr)) return false;
  const [least, most] = waitingMethods[func.attr]!;
  return args.length >= least && args.length <= most && args.every(({ kind }) => kind !== "Starred");
}

/** Whether the program makes sockets. */
export function makesSockets({ calls }: Inference): boolean {
  return [...calls.values()].some(({ api }) => api !== null && socketMakers.has(api));
}

const socketMakers: ReadonlySet<string> = new Set([
  "socket.socket",
  "socket.create_server",
  "socket.create_connection",
  "socket.socketpair",
]);

/** Whether a call of an unknown receiver may be one of a method that blocks. */
export function mayBlock({ call }: CallFact, modules: ReadonlySet<string>): boolean {
  const { func, args, keywords } = call;
  if (func.kind !== "Attribute") return false;
  const name = func.attr;
  if (name === "doCleanups") return true;
  if (![...modules].some((module) => blockingMethods[module]?.includes(name) === true)) return false;
  const [first] = args;
  // `d.get(key)`, `", ".join(words)`
  if (name === "get") return first === undefined || (first.kind === "Constant" && first.value.type === "bool");
  if (name === "join") return first === undefined || first.kind === "Constant";
  return name !== "wait" || keywords.every(({ arg }) => arg === "timeout");
}
