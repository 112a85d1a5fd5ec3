import type { Arguments } from "../api.ts";
import type { Frame, Inference } from "../context.ts";
import { growCell } from "../context.ts";
import { any, join, joinAll, limited, useAsValue } from "../lattice.ts";
import { isStrange } from "../fields.ts";
import { parameterForm } from "../statements/definitions.ts";
import { siteAt } from "../context.ts";
import { dictAt, dynamic } from "../sites.ts";
import type { ClassInfo, FunctionInfo, ParameterInfo, Type } from "../types.ts";
import { escapeArguments } from "./arguments.ts";
import { noteCall } from "./forwarded.ts";

/** A call of a function of the program: its parameters take the arguments. `receiver` is the object of a method. */
export function callFunction(
  info: FunctionInfo,
  args: Arguments,
  receiver: Type | null,
  frame: Pick<Frame, "inference">,
): Type {
  noteCall(info, receiver ? { ...args, positional: [receiver, ...args.positional] } : args, frame.inference);
  passArguments(info, args, receiver, frame.inference);
  return resultOf(info);
}

/** What calling a function gives: a coroutine or generator where it is one. */
export function resultOf(info: FunctionInfo): Type {
  if (info.isGenerator) return limited({ kind: info.isAsync ? "asyncIterator" : "iterator", item: info.returns });
  return info.isAsync ? limited({ kind: "coroutine", result: info.returns }) : info.returns;
}

/** Whether the arguments find their parameters only at run time, from what is recorded of the function as of one that escapes. */
function isPlacedAtRunTime(info: FunctionInfo, args: Arguments, receiver: Type | null): boolean {
  if (args.doubleStarred) return true;
  if (!args.starred) return false;
  const fixed = info.parameters.filter(({ kind }) => kind === "positional" || kind === "positionalOnly").length;
  const hasRest = info.parameters.some(({ kind }) => kind === "rest");
  return !hasRest || args.positional.length < fixed - (receiver ? 1 : 0);
}

function passArguments(info: FunctionInfo, args: Arguments, receiver: Type | null, inference: Inference): void {
  if (isPlacedAtRunTime(info, args, receiver)) useAsValue(info);
  const positional = receiver ? [receiver, ...args.positional] : args.positional;
  const taken = new Set<string>();
  const give = (parameter: ParameterInfo, type: Type): void => {
    parameter.passed = join(parameter.passed, type);
    growCell(parameter, parameterForm(type, info), inference);
  };
  let next = 0;
  for (const parameter of info.parameters) {
    const name = parameter.node.arg;
    const isReceiver = receiver !== null && parameter === info.parameters[0];
    switch (parameter.kind) {
      case "rest":
        growRest(parameter, [...positional.slice(next), ...(args.starred ? [args.starred] : [])], inference);
        next = positional.length;
        break;
      case "keywords":
        growKeywords(parameter, args, taken, inference);
        break;
      case "positional":
      case "positionalOnly": {
        const type = positional[next];
        next += 1;
        if (type) give(parameter, type);
        else if (args.starred) give(parameter, args.starred);
        break;
      }
      default:
    }
    const keyword = parameter.kind === "rest" || parameter.kind === "keywords" ? undefined : args.keywords.get(name);
    if (keyword) {
      taken.add(name);
      give(parameter, keyword);
    }
    if (args.doubleStarred && parameter.kind !== "rest" && !isReceiver) give(parameter, args.doubleStarred);
  }
}

/** `*rest` holds a tuple. */
function growRest(parameter: ParameterInfo, types: readonly Type[], inference: Inference): void {
  growCell(parameter, { kind: "tuple", items: null, item: joinAll(types.map(dynamic)) }, inference);
}

/** `**keywords` holds a dict. */
function growKeywords(
  parameter: ParameterInfo,
  args: Arguments,
  taken: ReadonlySet<string>,
  inference: Inference,
): void {
  const others = [...args.keywords].filter(([name]) => !taken.has(name)).map(([, type]) => type);
  const value = joinAll([...others, ...(args.doubleStarred ? [any] : [])]);
  growCell(parameter, dictAt(siteAt(parameter.node, "keywords", [{ kind: "str" }, value], inference)), inference);
}

/** A class of the program is called: its initializer takes the arguments. */
export function callClass(info: ClassInfo, args: Arguments, frame: Pick<Frame, "inference">): Type {
  const instance: Type = { kind: "instance", class: info };
  const initializer = findMethod(info, "__init__");
  if (initializer)
    passArguments(initializer, args, { kind: "instance", class: initializer.owner ?? info }, frame.inference);
  else escapeArguments(args);
  return findMethod(info, "__new__") || isStrange(info) ? any : instance;
}

/** The method of a class, its own or inherited. */
export function findMethod(info: ClassInfo, name: string): FunctionInfo | null {
  const own = info.methods.get(name);
  if (own) return own;
  for (const base of info.bases) {
    const found = "kind" in base ? null : findMethod(base, name);
    if (found) return found;
  }
  return null;
}
