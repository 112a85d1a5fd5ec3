import { AttributeError, BaseException } from "../python/exceptions/hierarchy.ts";
import { call } from "../python/calls/call.ts";
import { is_bound } from "../python/attributes/bound.ts";
import { getattr } from "../python/attributes/getattr.ts";
import { definitions as find_definition } from "../program/definitions.ts";
import { class_name, full_name, is_type, qualified_name } from "../python/names.ts";
import { repr } from "../python/repr/repr.ts";
import * as collections from "../stdlib/collections/index.ts";
import { Dict } from "../python/values/dict.ts";
import { FrozenSet, PySet } from "../python/values/set.ts";
import { Tuple } from "../python/values/tuple.ts";
import { allocated, Attributes, type Parts, parts_of } from "../stdlib/copy/parts.ts";
import { filled } from "../stdlib/copy/rebuilt.ts";
import { partial } from "../stdlib/functools/partial.ts";
import { type Copied, Reader, Writer } from "./copier.ts";
import { PicklingError } from "./pickling_error.ts";

// What goes to processes and comes back: as with `pickle`, functions and classes go by their names.

const definitions = /* @__PURE__ */ new Map<string, Function>();
const names = /* @__PURE__ */ new Map<Function, string>();

/** Makes functions and classes known under names that are the same in all processes. */
export function name_definitions(place: string, named: Readonly<Record<string, Function>>): void {
  for (const [name, definition] of Object.entries(named)) {
    definitions.set(`${place}.${name}`, definition);
    names.set(definition, `${place}.${name}`);
  }
}

/** Classes of the library whose objects have copies. */
const library: Readonly<Record<string, Function>> = {
  Counter: collections.Counter,
  OrderedDict: collections.OrderedDict,
  PicklingError,
};

const [NAME, LIBRARY, MEMBER, METHOD] = ["name", "library", "member", "method"];
const [OBJECT, RAISED, PARTIAL] = ["object", "raised", "partial"];

/** Takes apart what `pickle` does. Raises what that raises. */
export class Pickler extends Writer {
  protected override other(value: unknown): Copied {
    if (is_bound(value)) return [METHOD!, this.write(value.__self__), class_name(value.__func__)];
    if (typeof value === "function") return this.#definition(value);
    if (value instanceof partial) return [PARTIAL!, ...this.parts([value.func, value.args, value.keywords])];
    const object = value as object;
    if (object instanceof BaseException) return this.#raised(object);
    if (typeof (object as { _name_?: unknown })._name_ === "string")
      return [MEMBER!, this.write(object.constructor), this.write(getattr(object, "_name_"))];
    const { args, state, items, entries } = parts_of(object) ?? { args: [], state: null, items: null, entries: null };
    const class_copy = this.write(object.constructor);
    const attributes = state instanceof Attributes ? [...state.values].map(([name, each]) => [name, each]) : null;
    const parts = [[...args], attributes, attributes === null ? state : null, items && [...items]];
    return [OBJECT!, class_copy, ...this.parts([...parts, entries && [...entries].map((entry) => [...entry])])];
  }

  #definition(definition: Function): Copied {
    const name = names.get(definition);
    if (name !== undefined) return [NAME!, name];
    const found = Object.entries(library).find(([, each]) => each === definition);
    if (found !== undefined) return [LIBRARY!, found[0]];
    for (const cls of names.keys())
      for (const [attribute, value] of Object.entries(Object.getOwnPropertyDescriptors(cls)))
        if (value.value === definition) return [METHOD!, this.write(cls), attribute];
    const qualified = find_definition.find?.(definition)?.qualified ?? qualified_name(definition);
    if (!is_type(definition) || qualified.includes("<locals>"))
      throw new AttributeError(`Can't get local object '${qualified}'`);
    throw new PicklingError(`Can't pickle ${repr(definition)}: attribute lookup ${full_name(definition)} failed`);
  }

  /** An exception of the program: its arguments and attributes, and what its traceback is made of. */
  #raised(error: BaseException): Copied {
    const { __cause__, __context__, __suppress_context__, stack } = error;
    const { args, state } = parts_of(error)!;
    const attributes = state instanceof Attributes ? [...state.values].map(([name, each]) => [name, each]) : [];
    const class_copy = this.write(error.constructor);
    const parts = [[...args], attributes, __cause__, __context__, __suppress_context__, stack ?? null];
    return [RAISED!, class_copy, ...this.parts(parts)];
  }
}

/** Puts together what a `Pickler` has taken apart. */
export class Unpickler extends Reader {
  protected override other(number: number, name: string, parts: readonly Copied[]): unknown {
    if (name === NAME) return (this.objects[number] = definitions.get(parts[0] as string)!);
    if (name === LIBRARY) return (this.objects[number] = library[parts[0] as string]!);
    if (name === RAISED) return this.#raised(number, parts);
    if (name === OBJECT) return this.#object(number, parts);
    const [first, second, third] = parts.map((part) => this.read(part)) as any[];
    return (this.objects[number] =
      name === MEMBER || name === METHOD
        ? getattr(first, second)
        : new partial(first, ...second.items, keywords_of(third)));
  }

  #object(number: number, [class_copy, args_copy, ...rest]: readonly Copied[]): unknown {
    const cls = this.read(class_copy!) as Function;
    const args = this.read(args_copy!) as unknown[];
    const made = made_of(cls, args);
    this.objects[number] = made;
    const [attributes, state, items, entries] = rest.map((part) => this.read(part)) as any[];
    const parts: Parts = {
      make: () => made,
      args: [],
      state: attributes === null ? state : new Attributes(attributes),
      items,
      entries,
    };
    return filled(made, parts, (value) => value);
  }

  #raised(number: number, [class_copy, args_copy, ...rest]: readonly Copied[]): unknown {
    const cls = this.read(class_copy!) as Function;
    const error = call(cls, ...(this.read(args_copy!) as unknown[])) as BaseException;
    this.objects[number] = error;
    const [attributes, cause, context, is_suppressed, stack] = rest.map((part) => this.read(part)) as any[];
    for (const [name, value] of attributes) Reflect.set(error, name, value);
    error.__cause__ = cause;
    error.__context__ = context;
    error.__suppress_context__ = is_suppressed;
    if (stack !== null) error.stack = stack;
    return error;
  }
}

/** The keyword arguments that a dict holds. */
export function keywords_of(dict: Dict): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...dict.items()].map(({ items }) => items as readonly [string, unknown]));
}

/** An object of a class, without its `__init__` where Python writes it itself. */
function made_of(cls: Function, args: unknown[]): object {
  if (cls.prototype instanceof Tuple) return Reflect.construct(Tuple, [args], cls) as object;
  const takes_items = cls.prototype instanceof PySet || cls.prototype instanceof FrozenSet;
  return takes_items || Object.values(library).includes(cls) ? (call(cls, ...args) as object) : allocated(cls, args);
}
