import { signature, source_parameters } from "../calls/signature.ts";
import { named } from "../calls/named.ts";
import { format } from "../format/format.ts";
import { str } from "../repr/str.ts";
import { NotImplemented } from "../values/singletons.ts";
import { plain } from "./plain.ts";

type Operation = (...args: any[]) => unknown;

/** Methods by their names, the object as `this`. */
type Methods = Record<string, (this: unknown, ...args: any[]) => unknown>;

/** The binary operators of a type as special methods: `__add__` and `__radd__` for `add`. Operands of other types give NotImplemented. */
export function operators(
  operations: Readonly<Record<string, Operation>>,
  takes: (operand: unknown) => boolean,
): Methods {
  const methods: Methods = {};
  for (const [stem, operation] of Object.entries(operations)) {
    methods[`__${stem}__`] = function (other, third = undefined) {
      const operand = plain(other);
      return takes(operand) ? operation(plain(this), operand, plain(third)) : NotImplemented;
    };
    methods[`__r${stem}__`] = function (other) {
      const operand = plain(other);
      return takes(operand) ? operation(operand, plain(this)) : NotImplemented;
    };
  }
  return methods;
}

/** Comparisons and other methods that take an operand of the type and have no reflected form. */
export function comparisons(
  operations: Readonly<Record<string, Operation>>,
  takes: (operand: unknown) => boolean,
): Methods {
  const methods: Methods = {};
  for (const [stem, operation] of Object.entries(operations)) {
    methods[`__${stem}__`] = function (other) {
      const operand = plain(other);
      return takes(operand) ? operation(plain(this), operand) : NotImplemented;
    };
  }
  return methods;
}

/** Functions that take the plain value first, as methods under their own names; arguments that are derived objects are plain values to them. */
export function on_plain(operations: Readonly<Record<string, Operation>>): Methods {
  const methods: Methods = {};
  for (const [name, operation] of Object.entries(operations)) {
    const method = function (this: unknown, ...args: any[]): unknown {
      return operation(plain(this), ...args.map(plain));
    };
    const [, ...parameters] = source_parameters(operation) ?? [];
    const listed = parameters.map((each) => (each.has_default ? `${each.name}=…` : each.name)).join(", ");
    methods[name] = listed === "" ? method : signature(method, listed);
  }
  return methods;
}

/** `__format__`: without a specification what `str` says, which a class may have its own way for. */
export const formatting: Methods = {
  __format__(spec) {
    const specification = plain(spec);
    return specification === "" ? str(this) : format(plain(this), specification as string);
  },
};

/** Puts methods on the prototype of a base, where no program sees them among the attributes of its objects. */
export function define_methods(base: Function, ...tables: readonly Methods[]): void {
  for (const [name, value] of tables.flatMap((table) => Object.entries(table))) {
    named(value, name);
    Object.defineProperty(base.prototype, name, { value, writable: true, configurable: true });
  }
}

/** Puts read-only attributes on the prototype of a base. */
export function define_attributes(base: Function, attributes: Readonly<Record<string, (value: any) => unknown>>): void {
  for (const [name, read] of Object.entries(attributes)) {
    Object.defineProperty(base.prototype, name, {
      get(this: unknown) {
        return read(plain(this));
      },
      configurable: true,
    });
  }
}
