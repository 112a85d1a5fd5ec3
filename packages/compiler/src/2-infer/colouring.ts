import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import { findReads, isFreeOfValueUses, isThreadFunction } from "./colourable.ts";
import { apiEntry, classEntry, memberOf } from "./api.ts";
import { isInputLine } from "./input-line.ts";
import type { CallFact, Inference, IterationFact, WithFact } from "./context.ts";
import { hasDecorator } from "./fields.ts";
import { membersOf } from "./lattice.ts";
import { isOfTold, toldFutures } from "./done-callbacks.ts";
import { makesSockets, mayBlock, mayBlockByName, threadModules } from "./threads.ts";
import type { ClassInfo, FunctionInfo } from "./types.ts";

/** What colouring decided. */
export interface Colours {
  readonly colouredCalls: ReadonlySet<ast.Call>;
  readonly callsByName: ReadonlySet<ast.Call>;
  readonly colouredItems: ReadonlySet<ast.Withitem>;
  readonly colouredIterations: ReadonlySet<ast.Expr>;
  readonly uncolourable: readonly { readonly node: ast.Expr; readonly place: string }[];
  /** Calls that may block and cannot be awaited where they stand. */
  readonly atOnce: ReadonlySet<ast.Call>;
}

type Fact = CallFact | WithFact | IterationFact;

/**
 * Finds the plain functions that reach a call which blocks in Python and must be awaited in the output, up to the module's
 * top level. Inside `async def` nothing is coloured: there such a call raises RuntimeError, and is awaited to do so.
 */
export function colour(inference: Inference): Colours {
  const colouring = new Colouring(inference);
  const told = toldFutures(inference);
  for (const fact of inference.calls.values())
    if (fact.blocking && !isOfTold(fact, told, inference)) colouring.add(fact);
  colouring.addThreads(told);
  colouring.finish();
  const hasSockets = makesSockets(inference);
  for (const fact of inference.calls.values())
    if (fact.mayBlock || (hasSockets && mayBlockByName(fact))) colouring.try(fact);
  return colouring;
}

class Colouring implements Colours {
  colouredCalls = new Set<ast.Call>();
  /** Coloured calls of whatever has a method of a coloured one's name. */
  callsByName = new Set<ast.Call>();
  colouredItems = new Set<ast.Withitem>();
  colouredIterations = new Set<ast.Expr>();
  readonly uncolourable: { node: ast.Expr; place: string }[] = [];
  readonly atOnce = new Set<ast.Call>();
  /** The functions coloured so far. */
  readonly #functions: FunctionInfo[] = [];
  readonly #inference: Inference;
  readonly #callers: ReadonlyMap<FunctionInfo, CallFact[]>;
  readonly #reads: ReturnType<typeof findReads>;
  readonly #work: Fact[] = [];

  constructor(inference: Inference) {
    this.#inference = inference;
    this.#callers = callersOf(inference);
    this.#reads = findReads(inference);
  }

  add(fact: Fact): void {
    this.#work.push(fact);
  }

  /** What blocks in a program with threads alone, so that the others may go on; `told` hold futures that are done. */
  addThreads(told: ReturnType<typeof toldFutures>): void {
    const inference = this.#inference;
    const modules = threadModules(inference);
    if (modules.size === 0) return this.#addLoops();
    const awaited = new Set<ast.Expr>();
    for (const { bound } of inference.linkage.modules.values())
      for (const node of walk(bound.module)) if (node.kind === "Await") awaited.add(node.value);
    for (const fact of inference.calls.values()) {
      if (waitsInThreads(fact, inference)) this.add(fact);
      if (fact.api !== null || fact.callees.length > 0 || awaited.has(fact.call) || !mayBlock(fact, modules)) continue;
      if (isOfTold(fact, told, inference)) continue;
      this.callsByName.add(fact.call);
      this.add(fact);
    }
    this.#addManagers(true);
    for (const fact of [...inference.iterated.values(), ...inference.collected.values()]) this.add(fact);
    for (const node of inference.notCollected) this.uncolourable.push({ node, place: "a call that takes its items" });
  }

  /** The managers that wait when they are entered or left; with `unknown`, those that may do so for all that is proven. */
  #addManagers(unknown: boolean): void {
    for (const fact of this.#inference.entered.values())
      if (isBlockingManager(fact, unknown, this.#inference)) this.add(fact);
  }

  /** What runs a loop by the name of its method, on whatever it is called, and runners that are left. */
  #addLoops(): void {
    this.#addManagers(namesRunner(this.#inference));
    const modules = new Set(["asyncio"]);
    for (const fact of this.#inference.calls.values()) {
      if (fact.api !== null || fact.callees.length > 0 || !mayBlock(fact, modules)) continue;
      this.callsByName.add(fact.call);
      this.add(fact);
    }
  }

  /** A call that may block is awaited where that and what follows from it is possible; otherwise all stays as it was. */
  try(fact: CallFact): void {
    if (this.colouredCalls.has(fact.call)) return;
    const { colouredCalls, callsByName, colouredItems, colouredIterations } = this;
    const before = { work: this.#work.length, functions: this.#functions.length };
    this.colouredCalls = new Set(colouredCalls);
    this.callsByName = new Set(callsByName);
    this.colouredItems = new Set(colouredItems);
    this.colouredIterations = new Set(colouredIterations);
    const obstacles = this.uncolourable.length;
    if (!fact.mayBlock) this.callsByName.add(fact.call);
    this.add(fact);
    this.finish();
    if (this.uncolourable.length === obstacles) return;
    this.uncolourable.length = obstacles;
    this.#work.length = before.work;
    for (const info of this.#functions.splice(before.functions)) info.coloured = false;
    Object.assign(this, { colouredCalls, callsByName, colouredItems, colouredIterations });
    if (fact.mayBlock) this.atOnce.add(fact.call);
  }

  finish(): void {
    // An array's iteration meets what is pushed to it on the way.
    for (const fact of this.#work) {
      if (!this.#isNew(fact)) continue;
      const obstacle = obstacleAt(fact, this.#inference);
      if (obstacle !== null) this.uncolourable.push({ node: nodeOf(fact), place: obstacle });
      else if (fact.place.function && !fact.place.function.isAsync)
        for (const info of familyOf(fact.place.function)) if (!info.coloured) this.#colour(info, fact);
    }
    // One that calls this or that method may give a coroutine object, which is a value.
    for (const call of this.colouredCalls) {
      const { callees = [] } = this.#inference.calls.get(call) ?? {};
      if (callees.length > 0 && !callees.every((info) => info.coloured || info.isAsync)) this.callsByName.add(call);
    }
  }

  #isNew(fact: Fact): boolean {
    if ("item" in fact) return !this.colouredItems.has(fact.item) && !!this.colouredItems.add(fact.item);
    if ("iter" in fact) return !this.colouredIterations.has(fact.iter) && !!this.colouredIterations.add(fact.iter);
    return !this.colouredCalls.has(fact.call) && !!this.colouredCalls.add(fact.call);
  }

  #colour(info: FunctionInfo, fact: Fact): void {
    info.coloured = true;
    this.#functions.push(info);
    this.#work.push(...(this.#callers.get(info) ?? []));
    if (!info.escapes) return;
    if (!isFreeOfValueUses(info, this.#reads, this.#inference)) {
      const node = this.#inference.valueUses.get(info) ?? nodeOf(fact);
      this.uncolourable.push({ node, place: `${info.name}(), which is used as a value` });
      return;
    }
    for (const call of this.#reads.calls.get(info.name) ?? []) {
      this.callsByName.add(call.call);
      this.#work.push(call);
    }
    if (isManagers(info)) this.#work.push(...this.#entering(info));
  }

  /** The `with` statements that may enter and leave objects of the method's class. */
  #entering(info: FunctionInfo): readonly WithFact[] {
    return [...this.#inference.entered.values()].filter(({ manager }) =>
      membersOf(manager).some(
        (each) =>
          each.kind === "any" || ((each.kind === "instance" || each.kind === "made") && hasMethod(each.class, info)),
      ),
    );
  }
}

/** Whether a call becomes another one in a program with threads, which is awaited. */
function waitsInThreads({ call, api }: CallFact, inference: Inference): boolean {
  const type = inference.types.get(call.func);
  const entry =
    type?.kind === "apiMethod"
      ? memberOf(type.receiver, type.name, inference)
      : api === null
        ? null
        : apiEntry(api, inference);
  return (
    (entry?.kind === "function" && entry.blockingInThreads !== undefined) || isInputLine(call.func, inference.types)
  );
}

function nodeOf(fact: Fact): ast.Expr {
  if ("iter" in fact) return fact.iter;
  return "item" in fact ? fact.item.context_expr : fact.call;
}

function hasMethod(info: ClassInfo, method: FunctionInfo): boolean {
  return (
    info.methods.get(method.name)?.coloured === true ||
    related(info).some((each) => each.methods.get(method.name) === method)
  );
}

function related(info: ClassInfo): readonly ClassInfo[] {
  const bases = info.bases.flatMap((base) => ("kind" in base ? [] : [base, ...related(base)]));
  const below = (each: ClassInfo): readonly ClassInfo[] => each.subclasses.flatMap((one) => [one, ...below(one)]);
  return [...bases, ...below(info)];
}

function callersOf(inference: Inference): ReadonlyMap<FunctionInfo, CallFact[]> {
  const callers = new Map<FunctionInfo, CallFact[]>();
  for (const fact of inference.calls.values()) {
    for (const callee of [...fact.callees, ...fact.runs]) {
      const list = callers.get(callee);
      if (list) list.push(fact);
      else callers.set(callee, [fact]);
    }
  }
  return callers;
}

/** Why a call cannot be awaited where it stands; `null` where it can. */
function obstacleAt({ place }: Fact, inference: Inference): string | null {
  if (place.inside === "generator expression") return "a generator expression";
  if (place.inside === "class") return "the body of a class";
  const info = place.function;
  if (!info || info.isAsync) return null;
  if (info.node.kind === "Lambda")
    return inference.threadArguments.has(info.node) || isThreadFunction(info, inference) ? null : "a lambda";
  if (info.isGenerator) return "a generator";
  if (info.owner && hasDecorator(info, "property")) return "a property";
  if (isManagers(info)) return null;
  return info.owner && info.name.startsWith("__") && info.name.endsWith("__") ? info.name : null;
}

/** Whether a program speaks of `asyncio.Runner`, whose end runs its loop. */
function namesRunner(inference: Inference): boolean {
  for (const { bound } of inference.linkage.modules.values())
    for (const node of walk(bound.module))
      if ((node.kind === "Attribute" && node.attr === "Runner") || (node.kind === "alias" && node.name === "Runner"))
        return true;
  return false;
}

/** A lock, or what waits for its threads or its loop at its end; what nothing is known of may be one, where `unknown` counts. */
function isBlockingManager({ manager }: WithFact, unknown: boolean, inference: Inference): boolean {
  return membersOf(manager).some(
    (each) =>
      (each.kind === "any" && unknown) ||
      (each.kind === "runtime" && classEntry(each.name, inference)?.blockingContext === true),
  );
}

/** `__enter__` and `__exit__`: the `with` statement awaits them. */
function isManagers(info: FunctionInfo): boolean {
  return info.owner !== null && (info.name === "__enter__" || info.name === "__exit__");
}

/** A method is coloured together with those that it overrides and that override it. */
function familyOf(info: FunctionInfo): readonly FunctionInfo[] {
  if (!info.owner) return [info];
  const family = new Set([info]);
  const visit = (owner: ClassInfo, seen: Set<ClassInfo>): void => {
    if (seen.has(owner)) return;
    seen.add(owner);
    const method = owner.methods.get(info.name);
    if (method && !method.isAsync) family.add(method);
    for (const base of owner.bases) if (!("kind" in base)) visit(base, seen);
    for (const subclass of owner.subclasses) visit(subclass, seen);
  };
  visit(info.owner, new Set());
  return [...family];
}
