import { TypeError } from "../exceptions/hierarchy.ts";
import { is_type } from "../names.ts";
import { object_repr } from "../repr/objects.ts";
import { builtin_type } from "./builtin_type.ts";
import { type_of } from "./type_of.ts";

/** A bare object: what `object()` makes, of use as a marker. */
export class PyObject {
  static readonly __builtin__: string = "object";

  /** As any object without a `__repr__` of its own. */
  __repr__(): string {
    return object_repr(this);
  }
}

/** The type object: everything is one. */
export const object = /* @__PURE__ */ builtin_type((): PyObject => new PyObject(), {
  name: "object",
  check: () => true,
});

/** The type of None. */
export const NoneType = /* @__PURE__ */ builtin_type((): null => null, {
  name: "NoneType",
  check: (value) => value === null || value === undefined,
});

/** The type type: `type(value)` gives the type of a value. */
export const type = /* @__PURE__ */ builtin_type(make_type, { name: "type", check: is_type });

function make_type(...args: unknown[]): any {
  if (args.length !== 1)
    throw new TypeError(
      args.length === 3 ? "type() with three arguments is not supported" : "type() takes 1 or 3 arguments",
    );
  return type_of(args[0]);
}
