import type * as ast from "@tsyncio/ast";
import type { Arguments } from "./api.ts";
import { callClass } from "./calls/program.ts";
import { extendsNamedTuple } from "./class-form.ts";
import type { Frame } from "./context.ts";
import { isStrange } from "./fields.ts";
import { any, escape, joinAll, membersOf } from "./lattice.ts";
import type { ClassInfo, Type } from "./types.ts";
import { itemOf } from "./values.ts";

/** What `point._replace(x=1)` and `Point._make(items)` make; `null` for any other call. */
export function callNamedTuple(node: ast.Call, receiver: Type | null, args: Arguments, frame: Frame): Type | null {
  if (node.func.kind !== "Attribute" || receiver === null) return null;
  if (node.func.attr === "_replace") return joinAll(membersOf(receiver).map((each) => replaced(each, args, frame)));
  if (node.func.attr === "_make") return joinAll(membersOf(receiver).map((each) => made(each, args, frame)));
  return null;
}

function replaced(object: Type, args: Arguments, frame: Frame): Type {
  if (object.kind === "instance" && extendsNamedTuple(object.class)) {
    callClass(object.class, { ...args, positional: [] }, frame);
    return object;
  }
  if (object.kind === "any")
    for (const info of namedTuplesOf(frame)) callClass(info, { ...args, positional: [] }, frame);
  return any;
}

function made(cls: Type, args: Arguments, frame: Frame): Type {
  const [items = any] = args.positional;
  const given = { ...args, positional: [], keywords: new Map<string, Type>(), starred: itemOf(items) };
  if (cls.kind === "class" && extendsNamedTuple(cls.class)) return callClass(cls.class, given, frame);
  if (cls.kind === "any") for (const info of namedTuplesOf(frame)) callClass(info, given, frame);
  return any;
}

/** A method that makes objects is used as a value: what is made of may be anything. */
export function useMakers(node: ast.Expr, frame: Frame): void {
  if (node.kind !== "Attribute" || (node.attr !== "_make" && node.attr !== "_replace")) return;
  for (const info of namedTuplesOf(frame)) escape({ kind: "class", class: info });
}

function namedTuplesOf({ inference }: Frame): readonly ClassInfo[] {
  return [...inference.classes.values()].filter((info) => !isStrange(info) && extendsNamedTuple(info));
}
