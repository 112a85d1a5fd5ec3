import { store_attribute } from "../../python/attributes/setattr.ts";
import { signature } from "../../python/calls/signature.ts";
import { own_member, put_member } from "../../python/classes/members.ts";
import { resolution_order } from "../../python/classes/order.ts";
import { allows_attribute } from "../../python/classes/slots.ts";
import { AttributeError } from "../../python/exceptions/hierarchy.ts";
import { type_name } from "../../python/names.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { own_facts } from "./facts.ts";
import { check_default, collect_fields } from "./collect.ts";
import { give_methods, parameters, slots_of } from "./dataclass.ts";
import { Field, MISSING } from "./field.ts";
import { give, parameters_text } from "./methods.ts";

/** What is to be said of a field beside its name: what `field(…)` says, and whether it is an `InitVar`. */
interface FieldFacts {
  readonly default?: unknown;
  readonly default_factory?: unknown;
  readonly init?: boolean;
  readonly repr?: boolean;
  readonly hash?: boolean | null;
  readonly compare?: boolean;
  readonly kw_only?: boolean;
  readonly init_only?: boolean;
}

/**
 * Makes a dataclass of a class whose constructor and properties TypeScript has: `as_dataclass(Point, ["x", "y"], { frozen: true })`.
 * The default of a field is the static attribute of its name. Raises ValueError for a default that objects would share, and change.
 */
export function as_dataclass(
  cls: Function,
  own: readonly (string | readonly [name: string, facts: FieldFacts])[],
  options: Partial<typeof parameters> = {},
): void {
  const fields = own.map((each) => (typeof each === "string" ? field_of(cls, each, {}) : field_of(cls, ...each)));
  const all = collect_fields(cls, fields);
  signature(cls, parameters_text([...all.values()]).join(", "));
  give_methods(cls, all, { ...parameters, ...options });
  if (options.slots === true) give_slots(cls, fields, options.frozen === true);
}

/** Whether the initializer of a dataclass is the one that Python runs for an object of a class, and not part of another's. */
export function initializes(made: Function, cls: Function): boolean {
  return resolution_order(made).find((each) => own_facts(each) !== undefined) === cls;
}

function field_of(cls: Function, name: string, { init_only = false, kw_only = false, ...facts }: FieldFacts): Field {
  const member = own_member(cls, name);
  const value = member?.kind === "value" ? { default: member.value } : {};
  const made = new Field({ ...value, ...facts, kw_only });
  made.name = name;
  made.raw$init_only = init_only;
  if (made.default !== MISSING) check_default(made);
  return made;
}

/** Objects take no attributes but those of `__slots__`. */
function give_slots(cls: Function, fields: readonly Field[], is_frozen: boolean): void {
  const own = fields.filter(({ raw$init_only }) => !raw$init_only).map(({ name }) => name);
  put_member(cls, "__slots__", Tuple.from(slots_of(cls, own)));
  if (is_frozen) return;
  give(cls, "__setattr__", (self: object, name: string, value: unknown): null => {
    if (allows_attribute(self.constructor, name)) return store_attribute(self, name, value);
    throw new AttributeError(
      `'${type_name(self)}' object has no attribute '${name}' and no __dict__ for setting new attributes`,
      { name, obj: self },
    );
  });
}
