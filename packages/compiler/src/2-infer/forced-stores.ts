import type * as ast from "@tsyncio/ast";
import type { Arguments } from "./api.ts";
import { type Frame, growCell, noteUnknown, subclassesOf } from "./context.ts";
import { any, membersOf } from "./lattice.ts";
import { dynamic } from "./sites.ts";
import { storeAttribute } from "./statements/targets.ts";
import type { Type } from "./types.ts";

/** `object.__setattr__(x, name, value)` and `super().__setattr__(name, value)` store attributes as assignments do. */
export function inferForcedStore(node: ast.Call, args: Arguments, frame: Frame): void {
  if (node.func.kind !== "Attribute" || node.func.attr !== "__setattr__" || args.starred) return;
  const isBound = args.positional.length === 2;
  const owner = frame.place.function?.owner ?? null;
  const [receiver = any, , value = any]: readonly Type[] = isBound
    ? [owner === null ? any : { kind: "instance", class: owner }, any, args.positional[1] ?? any]
    : args.positional;
  const name = node.args[isBound ? 0 : 1];
  const known = name?.kind === "Constant" && name.value.type === "str" ? name.value.value : null;
  for (const member of membersOf(receiver)) {
    if (known !== null) storeAttribute(member, known, dynamic(value), frame);
    else storeAny(member, dynamic(value), frame);
  }
}

/** Any attribute of an object may be stored. */
function storeAny(receiver: Type, value: Type, frame: Frame): void {
  if (receiver.kind !== "instance") return noteUnknown("writtenUnknown", "*", frame.inference);
  for (const info of [receiver.class, ...subclassesOf(receiver.class)])
    for (const field of info.fields.values()) growCell(field, value, frame.inference);
}
