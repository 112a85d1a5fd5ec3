import { iterate } from "../iteration/iterate.ts";
import { own_member } from "./members.ts";
import { resolution_order } from "./order.ts";

/** The names that a class's own `__slots__` gives its objects; null where it has none and objects take any attribute. */
function own_slots(cls: Function): readonly string[] | null {
  // Of the built-in classes, exceptions alone have a `__dict__`.
  if (Object.hasOwn(cls, "__builtin__")) return cls.prototype instanceof Error ? null : [];
  const member = own_member(cls, "__slots__");
  if (member?.kind !== "value") return null;
  return typeof member.value === "string" ? [member.value] : ([...iterate(member.value)] as string[]);
}

/** The names of the slots that a class inherits. */
export function inherited_slots(cls: Function): ReadonlySet<string> {
  return new Set(
    resolution_order(cls)
      .slice(1)
      .flatMap((each) => own_slots(each) ?? []),
  );
}

/** Whether objects of a class may have an attribute of that name: any name, unless all its classes have `__slots__`. */
export function allows_attribute(cls: Function, name: string): boolean {
  return resolution_order(cls).some((each) => {
    const slots = own_slots(each);
    return slots === null || slots.includes(name) || slots.includes("__dict__");
  });
}

/** Whether an attribute of a class's objects is one of its slots. */
export function is_slot(cls: Function, name: string): boolean {
  return resolution_order(cls).some((each) => own_slots(each)?.includes(name) === true);
}
