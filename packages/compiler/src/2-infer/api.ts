import type * as ast from "@tsyncio/ast";
import type { ApiAttribute, ApiClass, ApiEntry, ApiFunction } from "../tables/api.ts";
import type { Inference } from "./context.ts";
import { siteAt } from "./context.ts";
import { any, bool, boxedFloat, bytes, escape, index, int, join, joinAll, limited, membersOf, never, none, str } from "./lattice.ts";
import { parseType, signatureOf, type ApiParameter, type ApiType } from "./signatures.ts";
import { dictAt, listAt, put, runtimeAt, setAt } from "./sites.ts";
import type { Type } from "./types.ts";
import { asyncItemOf, awaitedOf, itemOf } from "./values.ts";

/** The arguments of a call, by their types. */
export interface Arguments {
  readonly node: ast.Call;
  readonly positional: readonly Type[];
  /** Join of what `*args` gives; `null` where there is none. */
  readonly starred: Type | null;
  readonly keywords: ReadonlyMap<string, Type>;
  /** Join of what `**kwargs` gives. */
  readonly doubleStarred: Type | null;
}

/** What the type variables stand for. */
type Solution = Map<string, Type>;

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
  const members = inference.tables.typeMembers[type.kind === "runtime" ? type.name : type.kind];
  return members && Object.hasOwn(members, name) ? (members[name] ?? null) : null;
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
  else if (receiver.kind === "list" || receiver.kind === "set" || receiver.kind === "tuple") solution.set("T", receiver.item);
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
export function callApi(entry: ApiFunction, args: Arguments, receiver: Type | null, keeps: boolean, inference: Inference): Type {
  const overload = entry.overloads?.find((each) => fits(signatureOf(each.signature), args));
  const solution = receiverSolution(receiver);
  solveArguments(signatureOf(overload?.signature ?? entry.signature), args, solution, keeps, inference);
  growReceiver(receiver, solution);
  const { refined } = entry;
  const isRefined = !overload && refined && !args.keywords.has(refined.without) && !args.doubleStarred && !isGivenByPosition(refined.without, entry, args);
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
  solveArguments(signatureOf(entry.signature ?? ""), args, solution, true, inference);
  const parameters = entry.typeParameters ?? [];
  if (parameters.length === 0) return { kind: "runtime", name, args: [] };
  const cells = parameters.map((parameter) => solution.get(parameter) ?? never);
  return runtimeAt(name, siteAt(args.node, "", cells, inference));
}

/** Matches the arguments with the parameters; what an unconstrained parameter takes escapes if the function `keeps` its arguments. */
function solveArguments(parameters: readonly ApiParameter[], args: Arguments, solution: Solution, keeps: boolean, inference: Inference): void {
  let next = 0;
  for (const parameter of parameters) {
    const given: Type[] = [];
    if (parameter.kind === "rest") {
      given.push(...args.positional.slice(next));
      next = args.positional.length;
      if (args.starred) given.push(args.starred);
    } else if (parameter.kind !== "keywordOnly" && parameter.kind !== "keywords" && next < args.positional.length) {
      given.push(args.positional[next] ?? any);
      next += 1;
    } else if (args.keywords.has(parameter.name)) given.push(args.keywords.get(parameter.name) ?? any);
    else if (args.starred && parameter.kind !== "keywordOnly") given.push(args.starred);
    else if (parameter.default !== null) given.push(defaultType(parameter.default));
    for (const type of given) solve(parameter.form, type, solution, keeps, inference);
  }
  if (args.doubleStarred) escape(args.doubleStarred);
}

function defaultType(text: string): Type {
  if (text === "...") return never;
  if (text === "None") return none;
  if (text === "True" || text === "False") return bool;
  if (text.startsWith("'")) return str;
  return text === "()" ? { kind: "tuple", items: [], item: never } : /^-?\d+$/.test(text) ? { kind: "int", bits: 32 } : any;
}

/** Learns from an argument what the type variables of a parameter stand for. */
function solve(form: ApiType, type: Type, solution: Solution, keeps: boolean, inference: Inference): void {
  if (type.kind === "never") return;
  const go = (inner: ApiType | undefined, part: Type): void => {
    if (inner) solve(inner, part, solution, keeps, inference);
  };
  switch (form.kind) {
    case "variable":
      solution.set(form.name, join(solution.get(form.name) ?? never, type));
      return;
    case "union":
      for (const member of membersOf(type)) {
        const fitting = form.members.find((part) => part.kind === "named" && fitsForm(part, member));
        go(fitting ?? form.members.find((part) => part.kind === "variable"), member);
      }
      return;
    default:
  }
  const [first, second] = form.args;
  switch (form.name) {
    case "Iterable":
    case "Iterator":
    case "list":
    case "set":
    case "frozenset":
      return go(first, itemOf(type));
    case "AsyncIterator":
      return go(first, asyncItemOf(type));
    case "Awaitable":
    case "Coroutine":
      return go(first, awaitedOf(type));
    case "dict":
      go(first, type.kind === "dict" ? type.key : any);
      return go(second, type.kind === "dict" ? type.value : any);
    case "tuple":
      if (form.variadic) return go(first, itemOf(type));
      return form.args.forEach((part, i) => go(part, type.kind === "tuple" ? (type.items?.[i] ?? type.item) : any));
    case "Callable":
      return escape(type);
    case "Any":
      if (keeps) escape(type);
      return;
    default:
      form.args.forEach((part, i) => go(part, type.kind === "runtime" ? (type.args[i] ?? any) : any));
  }
}

/** Whether the arguments are as many as an overload takes, and of the types that it says. */
function fits(parameters: readonly ApiParameter[], args: Arguments): boolean {
  if (args.starred || args.doubleStarred) return false;
  const positional = parameters.filter((parameter) => parameter.kind === "positional" || parameter.kind === "positionalOnly");
  const rest = parameters.find((parameter) => parameter.kind === "rest");
  if (!rest && args.positional.length > positional.length) return false;
  for (const keyword of args.keywords.keys()) {
    const parameter = parameters.find((each) => each.name === keyword);
    if (!parameter || parameter.kind === "positionalOnly" || positional.indexOf(parameter) in args.positional) return false;
  }
  return parameters.every((parameter) => {
    const place = positional.indexOf(parameter);
    const type = place >= 0 && place < args.positional.length ? args.positional[place] : args.keywords.get(parameter.name);
    if (parameter.kind === "rest") return args.positional.slice(positional.length).every((each) => fitsForm(parameter.form, each));
    return type ? fitsForm(parameter.form, type) : parameter.optional;
  });
}

/** Whether a value is proven to be of a table's type. */
function fitsForm(form: ApiType, type: Type): boolean {
  if (type.kind === "union") return type.members.every((member) => fitsForm(form, member));
  if (form.kind === "variable" || type.kind === "never") return true;
  if (form.kind === "union") return form.members.some((member) => fitsForm(member, type));
  switch (form.name) {
    case "Any":
      return true;
    case "None":
      return type.kind === "none";
    case "Number":
      return type.kind === "int" || type.kind === "float";
    case "index":
      return type.kind === "int" && type.bits <= 32;
    case "Callable":
      return ["function", "method", "class", "api", "apiMethod"].includes(type.kind);
    case "Awaitable":
    case "Coroutine":
      return type.kind === "coroutine" || (type.kind === "runtime" && form.name === "Awaitable" && type.name.startsWith("asyncio."));
    case "Iterable":
      return ["list", "set", "tuple", "dict", "str", "bytes", "range", "iterator"].includes(type.kind) && fitsForm(form.args[0] ?? form, form.args[0] ? itemOf(type) : any);
    case "Iterator":
      return type.kind === "iterator" && (!form.args[0] || fitsForm(form.args[0], type.item));
    case "AsyncIterator":
      return type.kind === "asyncIterator";
    case "list":
    case "set":
      return type.kind === form.name && (!form.args[0] || fitsForm(form.args[0], type.item));
    default:
      return type.kind === "runtime" ? type.name === form.name : type.kind === form.name;
  }
}

const plain: Readonly<Record<string, Type>> = {
  None: none, bool, int, float: boxedFloat, str, bytes, Any: any, Never: never, index, range: { kind: "range" }, Number: any, Callable: any,
};

/** The type that a table's text says, with the variables solved. */
export function instantiate(form: ApiType, solution: Solution, node: ast.Node, path: string, inference: Inference): Type {
  if (form.kind === "variable") return solution.get(form.name) ?? never;
  if (form.kind === "union") return joinAll(form.members.map((part, i) => instantiate(part, solution, node, `${path}|${i}`, inference)));
  const args = form.args.map((part, i) => instantiate(part, solution, node, `${path}.${i}`, inference));
  const [first = any, second = any] = args;
  const simple = Object.hasOwn(plain, form.name) ? plain[form.name] : undefined;
  if (simple) return simple;
  switch (form.name) {
    case "list":
      return listAt(siteAt(node, `${path}list`, [first], inference));
    case "set":
      return setAt(siteAt(node, `${path}set`, [first], inference));
    case "dict":
      return dictAt(siteAt(node, `${path}dict`, [first, second], inference));
    case "tuple":
      return limited({ kind: "tuple", items: form.variadic ? null : args, item: joinAll(args) });
    case "Iterator":
    case "Iterable":
      return limited({ kind: "iterator", item: first });
    case "AsyncIterator":
      return limited({ kind: "asyncIterator", item: first });
    case "Coroutine":
    case "Awaitable":
      return limited({ kind: "coroutine", result: first });
    default:
      return runtimeType(form.name, args, node, path, inference);
  }
}

function runtimeType(name: string, args: readonly Type[], node: ast.Node, path: string, inference: Inference): Type {
  if (args.length > 0) return runtimeAt(name, siteAt(node, path + name, args, inference));
  return classEntry(name, inference) ? { kind: "runtime", name, args: [] } : any;
}
