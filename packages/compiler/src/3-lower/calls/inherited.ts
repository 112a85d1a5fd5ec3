import type { ClassInfo, Type } from "../../2-infer/types.ts";
import { fieldOf, methodOf } from "../expressions/Attribute.ts";

/**
 * ```py
 * import asyncio
 *
 * class Signal(asyncio.Event):
 *     def send(self):
 *         self.set()
 * ```
 * ```ts
 * class Signal extends asyncio.Event {
 *   send(): null {
 *     this.set();
 *     return null;
 *   }
 * }
 * ```
 * The runtime class from which a class of the program has a method: the tables know its parameters. `null` where the
 * program means something of its own by the name, or where the runtime makes the objects.
 */
export function inheritedFrom(info: ClassInfo, name: string): Type | null {
  const base = info.general || isMeant(info, name) ? null : runtimeBase(info);
  return base === null ? null : { kind: "runtime", name: base, args: [] };
}

function runtimeBase(info: ClassInfo): string | null {
  const [base] = info.bases;
  if (base === undefined) return null;
  return "kind" in base ? base.name : runtimeBase(base);
}

/** Whether a class, those above it or those below it give the name a meaning. */
function isMeant(info: ClassInfo, name: string): boolean {
  if (methodOf(info, name) !== null || fieldOf(info, name) !== null) return true;
  return hasAttribute(info, name) || info.subclasses.some((subclass) => isMeant(subclass, name));
}

function hasAttribute(info: ClassInfo, name: string): boolean {
  if (info.classAttributes.has(name)) return true;
  return info.bases.some((base) => !("kind" in base) && hasAttribute(base, name));
}
