import { knows_instances } from "./inherits.ts";
import { BASES } from "./order.ts";

type Class<T> = abstract new (...args: any[]) => T;

/**
 * What a class of the runtime with two bases extends: one with its constructor, and beside it the members that only the other has,
 * which needs no constructor. `order` is how Python names them: `class Transport extends beside(ReadTransport, WriteTransport)`.
 */
export function beside<Other, Extended extends Class<object>>(
  other: Class<Other>,
  extended: Extended,
  order: readonly Function[] = [other, extended],
): Extended & Class<Other & InstanceType<Extended>> {
  const Joined = class extends (extended as unknown as new (...args: any[]) => object) {};
  delete (Joined.prototype as { constructor?: unknown }).constructor;
  Object.defineProperty(Joined, BASES, { value: order });
  for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(other.prototype as object)))
    if (!(name in extended.prototype)) Object.defineProperty(Joined.prototype, name, member);
  for (const base of order) knows_instances(base);
  return Joined as never;
}
