/**
 * How Python itself finds, sets and removes the attributes of a class in the general form, and how it makes its objects. Such a
 * class carries it, so that a program without one does not pay for it.
 */
export interface ClassModel {
  /** The value of an attribute of an object; `missing` where there is none. */
  get(object: object, name: string): unknown;
  set(object: object, name: string, value: unknown): void;
  remove(object: object, name: string): void;
  /** The value of an attribute of the class; `missing` where there is none. */
  get_from_class(cls: Function, name: string): unknown;
  set_on_class(cls: Function, name: string, value: unknown): void;
  remove_from_class(cls: Function, name: string): void;
  /** Makes an object of the class without running any `__init__`. */
  allocate(cls: Function, args?: readonly any[]): object;
  /** Calls the class: `__new__`, then `__init__`. */
  construct(cls: Function, positional: readonly any[], keywords: Readonly<Record<string, any>> | null): unknown;
}

/** The property under which a class carries its model. */
export const MODEL: unique symbol = /* @__PURE__ */ Symbol("class model");

/** The model of an object's class; undefined where it is a plain class. */
export function model_of(object: object): ClassModel | undefined {
  return (object.constructor as { [MODEL]?: ClassModel } | undefined)?.[MODEL];
}

/** The model of a class; undefined where it is a plain class. */
export function class_model(cls: Function): ClassModel | undefined {
  return (cls as { [MODEL]?: ClassModel })[MODEL];
}
