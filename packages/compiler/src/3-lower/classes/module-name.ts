import type { ClassInfo } from "../../2-infer/types.ts";
import { string } from "../../4-emit/builders.ts";
import type { ClassMember } from "../../4-emit/tree.ts";
import type { Context } from "../context.ts";
import { scopePrefix } from "../qualified.ts";

/** The module that the class shows in its name, where that is not the program's own file. */
export function moduleName(info: ClassInfo, context: Context): readonly ClassMember[] {
  const { isEntry, module } = context.program;
  if (isEntry || info.classAttributes.has("__module__")) return [];
  return [{ kind: "staticField", name: "__module__", initial: string(module.name) }];
}

/** The name that the class shows where its statement stands in a function or in another class, or where the output gives it another. */
export function qualifiedClassName(info: ClassInfo, context: Context): readonly ClassMember[] {
  const prefix = scopePrefix(context.bound.scopes.get(info.node)?.parent ?? null);
  const emitted = context.bound.bindings.get(info.node)?.emitted ?? info.name;
  return [
    ...(emitted === info.name ? [] : [recorded("__name__", info.name)]),
    ...(prefix === "" ? [] : [recorded("__qualname__", prefix + info.name)]),
  ];
}

function recorded(name: string, value: string): ClassMember {
  return { kind: "staticField", name, initial: string(value) };
}
