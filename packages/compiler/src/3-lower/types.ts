import type { Type } from "../2-infer/types.ts";

/** The largest magnitude, in bits, that native number arithmetic keeps exact. */
const exactBits = 53;

/** An int that is certainly a plain number. */
export function isSmallInt(type: Type): boolean {
  return type.kind === "int" && type.bits <= exactBits;
}

/** A value on which JavaScript's `< <= > >= ===` agree with Python's: ints (bigints too) and floats, not mixed with anything else. */
export function isNumeric(type: Type): boolean {
  return type.kind === "int" || type.kind === "float";
}

/** A number for native arithmetic. */
export function isPlainNumber(type: Type): boolean {
  return isSmallInt(type) || type.kind === "float";
}

/** The members of a union, or the type alone. */
export function membersOf(type: Type): readonly Type[] {
  return type.kind === "union" ? type.members : [type];
}

/** Whether every value of the type satisfies the predicate; `any` and `never` never do. */
export function every(type: Type, predicate: (member: Type) => boolean): boolean {
  return type.kind !== "never" && membersOf(type).every(predicate);
}

/** Whether None is among the values of a union. */
export function mayBeNone(type: Type): boolean {
  return type.kind === "union" && type.members.some((member) => member.kind === "none");
}

/** The type without None. */
export function withoutNone(type: Type): Type {
  const rest = membersOf(type).filter((member) => member.kind !== "none");
  return rest.length === 1 && rest[0] !== undefined ? rest[0] : { kind: "union", members: rest };
}

/** Whether `await` on it needs no check: a coroutine, a task or another awaitable of the runtime. */
export function isAwaitable(type: Type): boolean {
  return every(
    type,
    (member) => member.kind === "coroutine" || (member.kind === "runtime" && awaitableClasses.has(member.name)),
  );
}

const awaitableClasses: ReadonlySet<string> = new Set(["asyncio.Task", "asyncio.Future"]);
