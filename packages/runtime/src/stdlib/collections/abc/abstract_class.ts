import { counts_abstract, declare_abstract } from "../../../python/classes/abstract.ts";
import { finish_class } from "../../../python/classes/finish_class.ts";
import { asks_virtual_subclasses } from "../../../python/classes/virtual_subclasses.ts";
import { META } from "../../../python/special.ts";
import { of_abstract_classes } from "../../abc.ts";
import { builtin_names, type_has } from "./type_methods.ts";

/** What makes an abstract class of `collections.abc`. */
interface Facts {
  /** The methods that a class must have to be called. */
  readonly abstract?: readonly string[];
  /** The methods that make any class one of these. */
  readonly methods?: readonly string[];
  /** Says it of values whose class says nothing: JavaScript's own iterators. */
  readonly instance?: (value: unknown) => boolean;
  /** The built-in types that are registered. */
  readonly types?: readonly string[];
}

/** Makes a class of the runtime one of Python's abstract classes. */
export function abstract_class(cls: Function, { abstract = [], methods, instance, types = [] }: Facts): void {
  finish_class(cls);
  counts_abstract(cls);
  Object.defineProperty(cls, META, { value: of_abstract_classes });
  declare_abstract(cls, abstract);
  asks_virtual_subclasses(cls, (candidate) => {
    if (methods?.every((name) => type_has(candidate, name)) === true) return true;
    return builtin_names(candidate).some((name) => types.includes(name)) ? true : undefined;
  });
  if (instance !== undefined) asks_values(cls, instance);
}

/** `isinstance` asks the value first, for the class itself. */
function asks_values(cls: Function, instance: (value: unknown) => boolean): void {
  const asked = Reflect.get(cls, Symbol.hasInstance) as (value: unknown) => boolean;
  const has_instance = function (this: Function, value: unknown): boolean {
    return (this === cls && instance(value)) || asked.call(this, value);
  };
  Object.defineProperty(cls, Symbol.hasInstance, { value: has_instance, configurable: true });
}

/** An iterator of the runtime without a class of its own. */
export function is_bare_iterator(value: unknown): boolean {
  return typeof value === "object" && value?.constructor === Object && "next" in value && Symbol.iterator in value;
}
