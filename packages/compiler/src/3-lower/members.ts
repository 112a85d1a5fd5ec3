import type { ClassInfo, Type } from "../2-infer/types.ts";
import type { ApiAttribute, ApiClass, ApiEntry, ApiFunction } from "../tables/api.ts";
import { builtins, modules, typeMembers } from "../tables/index.ts";

/** The row of a name of the tables: `asyncio.Lock`, `print`, `ValueError`. */
export function apiEntry(name: string): ApiEntry | null {
  const dot = name.lastIndexOf(".");
  const entries = dot < 0 ? builtins : modules[name.slice(0, dot)]?.entries;
  const key = name.slice(dot + 1);
  return entries !== undefined && Object.hasOwn(entries, key) ? (entries[key] ?? null) : null;
}

/** The row of a runtime class. */
export function classEntry(name: string): ApiClass | null {
  const entry = apiEntry(name);
  return entry?.kind === "class" ? entry : null;
}

/** Whether a value is certainly an exception. */
export function isException(type: Type): boolean {
  if (type.kind === "runtime") return classEntry(type.name)?.exception === true;
  return type.kind === "instance" && extendsException(type.class);
}

/** Whether a value is certainly an exception class. */
export function isExceptionClass(type: Type): boolean {
  if (type.kind === "api") return classEntry(type.name)?.exception === true;
  return type.kind === "class" && extendsException(type.class);
}

function extendsException(info: ClassInfo): boolean {
  return info.bases.some((base) =>
    "kind" in base ? classEntry(base.name)?.exception === true : extendsException(base),
  );
}

/** The row of a method or attribute of a value, from the tables; inherited ones too. */
export function memberOf(type: Type, name: string): ApiFunction | ApiAttribute | null {
  if (type.kind === "runtime") return classMember(type.name, name);
  if (type.kind === "api") return classMethodOf(type.name, name);
  const members = typeMembers[type.kind as keyof typeof typeMembers] as
    Readonly<Record<string, ApiFunction | ApiAttribute>> | undefined;
  return members !== undefined && Object.hasOwn(members, name) ? (members[name] ?? null) : null;
}

/** A method that is called on the built-in type itself. */
function classMethodOf(typeName: string, name: string): ApiFunction | null {
  const members = typeMembers[typeName];
  const row = members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
  return row?.kind === "function" && row.classMethod === true ? row : null;
}

function classMember(className: string, name: string): ApiFunction | ApiAttribute | null {
  const entry = classEntry(className);
  if (entry === null) return null;
  if (Object.hasOwn(entry.members, name)) return entry.members[name] ?? null;
  return entry.base === undefined ? null : classMember(entry.base, name);
}

/** Why a member that CPython has is not in the runtime; `null` for one that it has, or that CPython has not either. */
export function refusedMember(type: Type, name: string): { readonly owner: string; readonly reason: string } | null {
  return type.kind === "runtime" ? refusedOfClass(type.name, name) : null;
}

function refusedOfClass(className: string, name: string): { readonly owner: string; readonly reason: string } | null {
  const entry = classEntry(className);
  if (entry === null) return null;
  const reason = entry.refused !== undefined && Object.hasOwn(entry.refused, name) ? entry.refused[name] : undefined;
  if (reason !== undefined) return { owner: className, reason };
  return entry.base === undefined ? null : refusedOfClass(entry.base, name);
}
