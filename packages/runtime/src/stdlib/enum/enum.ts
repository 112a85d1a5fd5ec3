import { put_member, remove_member, find_member } from "../../python/classes/members.ts";
import { read_member } from "../../python/classes/descriptors.ts";
import { ON_SUBCLASS } from "../../python/classes/finish_class.ts";
import { resolution_order } from "../../python/classes/order.ts";
import { call } from "../../python/calls/call.ts";
import { eq } from "../../python/comparison/equality.ts";
import { AttributeError, KeyError, RuntimeError, TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { hash } from "../../python/hashing/hash.ts";
import { class_name } from "../../python/names.ts";
import { repr } from "../../python/repr/repr.ts";
import { META } from "../../python/special.ts";
import { truth } from "../../python/truth.ts";
import { Dict } from "../../python/values/dict.ts";
import { enumeration_of, highest_plus_one, make_members, type Member, refuse_reassignment } from "./members.ts";

/** The dict of members that `Color.__members__` gives: it is only read. */
class MembersProxy extends Dict<string, Member> {
  static override readonly __builtin__: string = "mappingproxy";

  override __repr__(): string {
    return `mappingproxy(${repr(new Dict(this.items()))})`;
  }
}

/** What an enumeration itself does: it is called, indexed and iterated. */
const protocol: Readonly<Record<string, (this: Function, ...args: any[]) => unknown>> = {
  __call__(value: unknown, ...more: unknown[]) {
    return member_of_value(this, value, more);
  },
  __contains__(item: unknown) {
    return enumeration_of(this).members.some((member) => member === item || truth(eq(member._value_, item)));
  },
  __getitem__(name: string) {
    const found = enumeration_of(this).names.get(name);
    if (found === null || found === undefined) throw new KeyError(name);
    return found;
  },
  __iter__() {
    return [...enumeration_of(this).members][Symbol.iterator]();
  },
  __len__() {
    return enumeration_of(this).members.length;
  },
  __repr__() {
    return `<enum '${class_name(this)}'>`;
  },
  __reversed__() {
    return [...enumeration_of(this).members].reverse()[Symbol.iterator]();
  },
  __setattr__(name: string, value: unknown) {
    refuse_reassignment(this, name);
    put_member(this, name, value);
    return null;
  },
  __delattr__(name: string) {
    if (enumeration_of(this).names.has(name))
      throw new AttributeError(`'${class_name(this)}' cannot delete member '${name}'.`);
    if (!remove_member(this, name))
      throw new AttributeError(`type object '${class_name(this)}' has no attribute '${name}'`);
    return null;
  },
};

function member_of_value(cls: Function, value: unknown, more: readonly unknown[]): unknown {
  if (more.length > 0 || enumeration_of(cls).members.length === 0)
    throw new RuntimeError("an enumeration without a class statement is not supported in compiled programs");
  const { members } = enumeration_of(cls);
  const found = members.find((member) => member === value || truth(eq(member._value_, value)));
  return found ?? missing_member(cls, value);
}

/** What `_missing_` gives for a value that no member has. */
function missing_member(cls: Function, value: unknown): unknown {
  const hook = find_member(resolution_order(cls), "_missing_");
  const given = hook === undefined ? null : (call(read_member(hook, null, cls, "_missing_"), value) as unknown);
  if (given instanceof cls) return given;
  if (given === null) throw new ValueError(`${repr(value)} is not a valid ${class_name(cls)}`);
  throw new TypeError(
    `error in ${class_name(cls)}._missing_: returned ${repr(given)} instead of None or a valid member`,
  );
}

/** The base of enumerations: the names that a class statement assigns become its members. */
export class Enum implements Member {
  static readonly __module__: string = "enum";
  static readonly [META]: typeof protocol = protocol;

  declare _name_: string;
  declare _value_: unknown;

  static [ON_SUBCLASS](cls: Function): void {
    make_members(cls, highest_plus_one);
    const proxy = new MembersProxy(enumeration_of(cls).names.items());
    Object.defineProperty(cls, "__members__", { value: proxy, configurable: true });
  }

  get name(): any {
    return this._name_;
  }

  set name(_value: unknown) {
    throw new AttributeError("<enum 'Enum'> cannot set attribute 'name'");
  }

  get value(): any {
    return this._value_;
  }

  set value(_value: unknown) {
    throw new AttributeError("<enum 'Enum'> cannot set attribute 'value'");
  }

  __repr__(): any {
    return `<${class_name(this.constructor)}.${this._name_}: ${repr(this._value_)}>`;
  }

  __str__(): any {
    return `${class_name(this.constructor)}.${this._name_}`;
  }

  __hash__(): any {
    return hash(this._name_);
  }
}

/** The decorator `unique`. Raises ValueError where a value has several names. */
export function unique(cls: any): any {
  const aliases = [...enumeration_of(cls as Function).names.items()]
    .map((pair) => [...(pair as Iterable<unknown>)] as [string, Member])
    .filter(([name, member]) => member._name_ !== name)
    .map(([name, member]) => `${name} -> ${member._name_}`);
  if (aliases.length > 0)
    throw new ValueError(`duplicate values found in <enum '${class_name(cls as Function)}'>: ${aliases.join(", ")}`);
  return cls;
}
