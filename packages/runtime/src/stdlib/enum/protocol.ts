import { put_member, remove_member } from "../../python/classes/members.ts";
import { equal } from "../../python/comparison/equality.ts";
import { AttributeError, KeyError, TypeError } from "../../python/exceptions/hierarchy.ts";
import { class_name } from "../../python/names.ts";
import { repr } from "../../python/repr/repr.ts";
import { enumeration_of, type Member } from "./enumeration.ts";

/** The special methods that an enumeration itself has: it is indexed, iterated and asked what it contains. */
export const protocol: Readonly<Record<string, (this: Function, ...args: any[]) => unknown>> = {
  __contains__(value: unknown) {
    if (value instanceof this) return true;
    const { by_value, unhashable } = enumeration_of(this);
    try {
      return by_value.has(value);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return unhashable.some((each) => equal(each.value, value));
    }
  },
  __getitem__(name: unknown) {
    const found = enumeration_of(this).members.get(name);
    if (found === null) throw new KeyError(name);
    return found;
  },
  __iter__() {
    return canonical_members(this)[Symbol.iterator]();
  },
  /** Without a member too. */
  __bool__() {
    return true;
  },
  __len__() {
    return enumeration_of(this).canonical.length;
  },
  __repr__() {
    return `<${enumeration_of(this).is_flag ? "flag" : "enum"} ${repr(class_name(this))}>`;
  },
  __reversed__() {
    return canonical_members(this).reverse()[Symbol.iterator]();
  },
  __setattr__(name: string, value: unknown) {
    if (enumeration_of(this).members.has(name)) throw new AttributeError(`cannot reassign member ${repr(name)}`);
    put_member(this, name, value);
    return null;
  },
  __delattr__(name: string) {
    if (enumeration_of(this).members.has(name))
      throw new AttributeError(`${repr(class_name(this))} cannot delete member ${repr(name)}.`);
    if (!remove_member(this, name))
      throw new AttributeError(`type object '${class_name(this)}' has no attribute '${name}'`);
    return null;
  },
};

/** The members of an enumeration in their order. */
export function canonical_members(cls: Function): Member[] {
  const { canonical, members } = enumeration_of(cls);
  return canonical.map((name) => members.get(name)!);
}
