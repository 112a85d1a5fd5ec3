import type { Arguments, Solution } from "./api.ts";
import { any, bool, escape, join, membersOf, never, none, str, index } from "./lattice.ts";
import type { ApiParameter, ApiType } from "./signatures.ts";
import type { Type } from "./types.ts";
import { asyncItemOf, awaitedOf, itemOf } from "./values.ts";

/** A function that the runtime calls, with the types that its row says: the arguments, then the result. */
export interface Callback {
  readonly form: Extract<ApiType, { kind: "named" }>;
  readonly type: Type;
}

/** Matches the arguments with the parameters; gives the callbacks, which need the whole solution. What an unconstrained parameter takes escapes if the function `keeps` its arguments. */
export function solveArguments(
  parameters: readonly ApiParameter[],
  args: Arguments,
  solution: Solution,
  keeps: boolean,
): readonly Callback[] {
  const callbacks: Callback[] = [];
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
    for (const type of given) {
      const form = callbackOf(parameter.form);
      if (form) callbacks.push({ form, type });
      else solve(parameter.form, type, solution, keeps);
    }
  }
  if (args.doubleStarred) escape(args.doubleStarred);
  return callbacks;
}

/** `Callable[T, R]`, which may be left out as None; a bare `Callable` may be called with anything. */
function callbackOf(form: ApiType): Callback["form"] | null {
  if (form.kind === "union") return form.members.map(callbackOf).find((member) => member !== null) ?? null;
  return form.kind === "named" && form.name === "Callable" && form.args.length > 0 ? form : null;
}

function defaultType(text: string): Type {
  if (text === "...") return never;
  if (text === "None") return none;
  if (text === "True" || text === "False") return bool;
  if (text.startsWith("'")) return str;
  return text === "()" ? { kind: "tuple", items: [], item: never } : /^-?\d+$/.test(text) ? index : any;
}

/** Learns from an argument what the type variables of a parameter stand for. */
function solve(form: ApiType, type: Type, solution: Solution, keeps: boolean): void {
  if (type.kind === "never") return;
  const go = (inner: ApiType | undefined, part: Type): void => {
    if (inner) solve(inner, part, solution, keeps);
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
export function fits(parameters: readonly ApiParameter[], args: Arguments): boolean {
  if (args.starred || args.doubleStarred) return false;
  const positional = parameters.filter(
    (parameter) => parameter.kind === "positional" || parameter.kind === "positionalOnly",
  );
  const rest = parameters.find((parameter) => parameter.kind === "rest");
  if (!rest && args.positional.length > positional.length) return false;
  for (const keyword of args.keywords.keys()) {
    const parameter = parameters.find((each) => each.name === keyword);
    if (!parameter || parameter.kind === "positionalOnly" || positional.indexOf(parameter) in args.positional)
      return false;
  }
  return parameters.every((parameter) => {
    const place = positional.indexOf(parameter);
    const type =
      place >= 0 && place < args.positional.length ? args.positional[place] : args.keywords.get(parameter.name);
    if (parameter.kind === "rest")
      return args.positional.slice(positional.length).every((each) => fitsForm(parameter.form, each));
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
      return (
        type.kind === "coroutine" ||
        (type.kind === "runtime" && form.name === "Awaitable" && type.name.startsWith("asyncio."))
      );
    case "Iterable":
      return (
        ["list", "set", "tuple", "dict", "str", "bytes", "range", "iterator"].includes(type.kind) &&
        fitsForm(form.args[0] ?? form, form.args[0] ? itemOf(type) : any)
      );
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
