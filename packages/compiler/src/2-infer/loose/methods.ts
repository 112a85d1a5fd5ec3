import type { ClassInfo, FunctionInfo } from "../types.ts";
import type { Loosening } from "./index.ts";
import { holdsUnknown } from "./unknown.ts";

/** A class extends another in TypeScript where its members fit: what overrides or is overridden, and is not known, is `any`. */
export function loosenMethods(loosening: Loosening): void {
  for (const info of loosening.inference.classes.values()) {
    const isExtension = hasRuntimeBase(info);
    for (const method of info.methods.values()) {
      const family = methodsOf(info, method.name);
      if (isExtension || family.length > 1 || protocols.has(method.name)) loosenResults(family, loosening);
    }
    for (const { name } of info.classAttributes.values())
      if (isExtension || programBases(info).some((base) => hasAttribute(base, name))) loosening.loosenAttribute(name);
  }
}

/** Methods that the declarations of the runtime ask of its arguments. */
const protocols: ReadonlySet<string> = new Set(["__await__"]);

function loosenResults(methods: readonly FunctionInfo[], loosening: Loosening): void {
  for (const method of methods) if (holdsUnknown(method.returns)) loosening.things.add(method);
}

/** The methods of a name that a class and those above it have. */
function methodsOf(info: ClassInfo, name: string): readonly FunctionInfo[] {
  const own = info.methods.get(name);
  const inherited = programBases(info).flatMap((base) => methodsOf(base, name));
  return own ? [own, ...inherited] : inherited;
}

function hasAttribute(info: ClassInfo, name: string): boolean {
  return info.classAttributes.has(name) || programBases(info).some((base) => hasAttribute(base, name));
}

function programBases(info: ClassInfo): readonly ClassInfo[] {
  return info.bases.flatMap((base) => ("kind" in base ? [] : [base]));
}

function hasRuntimeBase(info: ClassInfo): boolean {
  return info.bases.some((base) => "kind" in base || hasRuntimeBase(base));
}
