import { TypeError } from "../exceptions/hierarchy.ts";
import { class_name, is_type } from "../names.ts";
import { find_member, type Member, own_member } from "./members.ts";
import { resolution_order } from "./order.ts";

/** Marks a class whose abstract methods must be there before it can be called: one with ABCMeta as its metaclass. */
const ABSTRACT: unique symbol = /* @__PURE__ */ Symbol("abstract");

/** The names that a class says are abstract, beside functions that `abstractmethod` marked. */
const NAMES: unique symbol = /* @__PURE__ */ Symbol("abstract names");

interface AbstractClass {
  [ABSTRACT]?: true;
  [NAMES]?: readonly string[];
}

/** Makes a class, and those that extend it, count their abstract methods. */
export function counts_abstract(cls: Function): void {
  Object.defineProperty(cls, ABSTRACT, { value: true });
}

/** Says which methods of a class are abstract. */
export function declare_abstract(cls: Function, names: readonly string[]): void {
  Object.defineProperty(cls, NAMES, { value: names });
}

/** The abstract methods that a class has not overridden, in the order of their names. */
export function abstract_methods(cls: Function): readonly string[] {
  const order = resolution_order(cls);
  if (!order.some((each) => (each as AbstractClass)[ABSTRACT] === true)) return [];
  const names = new Set(order.flatMap(own_abstract));
  return [...names].filter((name) => is_abstract_in(order, name)).sort();
}

function own_abstract(cls: Function): readonly string[] {
  const declared = Object.hasOwn(cls, NAMES) ? ((cls as AbstractClass)[NAMES] ?? []) : [];
  const marked = Object.keys(cls).filter((name) => is_marked(own_member(cls, name)));
  return [...declared, ...marked];
}

/** Raises TypeError where a class has abstract methods that nothing overrides. */
export function check_concrete(cls: Function): void {
  const names = abstract_methods(cls);
  if (names.length === 0) return;
  const listed = names.map((name) => `'${name}'`).join(", ");
  const plural = names.length === 1 ? "" : "s";
  throw new TypeError(
    `Can't instantiate abstract class ${class_name(cls)} without an implementation for abstract method${plural} ${listed}`,
  );
}

/** Whether the first class that has the member says that it is abstract. */
function is_abstract_in(order: readonly Function[], name: string): boolean {
  const owner = order.find((cls) => own_member(cls, name) !== undefined);
  return owner !== undefined && own_abstract(owner).includes(name) && find_member(order, name) !== undefined;
}

function is_marked(member: Member | undefined): boolean {
  if (member?.kind !== "value" || member.value === null || is_type(member.value)) return false;
  return (member.value as { __isabstractmethod__?: boolean } | undefined)?.__isabstractmethod__ === true;
}
