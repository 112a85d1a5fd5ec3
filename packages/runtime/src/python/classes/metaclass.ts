import type { ClassFacts } from "./finish_class.ts";
import type { ClassModel } from "./model.ts";

/** What a metaclass of the library decides of its classes, and of the class statements that make them. */
export interface Metaclass {
  /** How the attributes of its classes and their objects are found, and what calling them does. */
  readonly model: ClassModel;
  /** The type that `type(cls)` gives. */
  type(): Function;
  /** What the body of a class keeps under a name that it assigns. */
  assign(cls: Function, name: string, value: unknown): unknown;
  /** Brings what the body has assigned so far into its final form, before a line of the body reads a name. */
  settle(cls: Function): void;
  /** Ends a class statement. `complete` calls `__set_name__` and `__init_subclass__`, which gets the keyword arguments that are left. */
  finish(cls: Function, facts: ClassFacts, complete: Complete): void;
}

/** What `type` itself does at the end of a class statement. */
export type Complete = (keywords: Readonly<Record<string, unknown>>) => void;

/** The property under which a class, and those that extend it, keep their metaclass. */
export const METACLASS: unique symbol = /* @__PURE__ */ Symbol("metaclass");

/** The property under which the type that stands for a metaclass in a program (`EnumType`) has what it decides. */
export const DECIDES: unique symbol = /* @__PURE__ */ Symbol("decides");

/** Gives a class the metaclass that its statement names, where it inherits none. */
export function take_metaclass(cls: Function, named: unknown): Metaclass | undefined {
  const metaclass = (named as { [DECIDES]?: Metaclass } | undefined)?.[DECIDES];
  if (metaclass !== undefined) Object.defineProperty(cls, METACLASS, { value: metaclass });
  return metaclass;
}

/** The metaclass of a class; undefined where it is `type`. */
export function metaclass_of(cls: Function): Metaclass | undefined {
  return (cls as { [METACLASS]?: Metaclass })[METACLASS];
}
