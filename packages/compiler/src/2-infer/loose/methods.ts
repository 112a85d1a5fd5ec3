import type { ClassInfo, FieldInfo, FunctionInfo } from "../types.ts";
import type { Loosening } from "./index.ts";
import { holdsUnknown, isUnknown } from "./unknown.ts";

/** A class extends another in TypeScript where its members fit: what overrides or is overridden, and is not known, is `any`. */
export function loosenMethods(loosening: Loosening): void {
  for (const info of loosening.inference.classes.values()) {
    const isExtension = hasRuntimeBase(info);
    for (const method of info.methods.values()) {
      const [, ...overridden] = methodsOf(info, method.name);
      const isKnownAbove = overridden.some((each) => !isUnknown(each.returns) || each.isAsync !== method.isAsync);
      const mustFit = isExtension || isKnownAbove || protocols.has(method.name);
      if (mustFit && holdsUnknown(method.returns)) loosening.things.add(method);
    }
    for (const attribute of info.classAttributes.values()) {
      const above = programBases(info).flatMap((base) => attributesOf(base, attribute.name));
      const mustFit = isExtension || above.some((each) => !isUnknown(each.type));
      if (mustFit && holdsUnknown(attribute.type)) loosening.things.add(attribute);
    }
  }
}

/** Methods that the declarations of the runtime ask of its arguments. */
const protocols: ReadonlySet<string> = new Set(["__await__"]);

/** The methods of a name that a class and those above it have. */
function methodsOf(info: ClassInfo, name: string): readonly FunctionInfo[] {
  const own = info.methods.get(name);
  const inherited = programBases(info).flatMap((base) => methodsOf(base, name));
  return own ? [own, ...inherited] : inherited;
}

function attributesOf(info: ClassInfo, name: string): readonly FieldInfo[] {
  const own = info.classAttributes.get(name);
  const inherited = programBases(info).flatMap((base) => attributesOf(base, name));
  return own ? [own, ...inherited] : inherited;
}

function programBases(info: ClassInfo): readonly ClassInfo[] {
  return info.bases.flatMap((base) => ("kind" in base ? [] : [base]));
}

function hasRuntimeBase(info: ClassInfo): boolean {
  return info.bases.some((base) => "kind" in base || hasRuntimeBase(base));
}
