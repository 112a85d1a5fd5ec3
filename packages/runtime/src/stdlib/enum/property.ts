import { call } from "../../python/calls/call.ts";
import { Property } from "../../python/classes/property.ts";
import { AttributeError } from "../../python/exceptions/hierarchy.ts";
import { class_name } from "../../python/names.ts";
import { repr } from "../../python/repr/repr.ts";
import { enumeration_of } from "./enumeration.ts";

/** `enum.property`: an attribute of members whose name a member may have too. */
export class EnumProperty extends Property {
  static override readonly __builtin__: string = "property";
  static readonly __module__: string = "enum";
  #owner = "";
  #name = "";

  override __set_name__(owner: Function, name: string): null {
    this.#owner = class_name(owner);
    this.#name = name;
    return super.__set_name__(owner, name);
  }

  override __get__(object: unknown, owner?: unknown): unknown {
    const cls = (owner ?? (object as object).constructor) as Function;
    const has_object = object !== null && object !== undefined;
    if (has_object && this.fget !== null) return call(this.fget, object);
    const member = has_object ? enumeration_of(cls).members.get(this.#name) : undefined;
    if (member !== null && member !== undefined) return member;
    throw new AttributeError(`${repr(cls)} has no attribute ${repr(this.#name)}`);
  }

  override __set__(object: unknown, value: unknown): null {
    if (this.fset === null)
      throw new AttributeError(`<enum ${repr(this.#owner)}> cannot set attribute ${repr(this.#name)}`);
    call(this.fset, object, value);
    return null;
  }

  override __delete__(object: unknown): null {
    if (this.fdel === null)
      throw new AttributeError(`<enum ${repr(this.#owner)}> cannot delete attribute ${repr(this.#name)}`);
    call(this.fdel, object);
    return null;
  }
}
