import { call } from "../../python/calls/call.ts";
import { call_method } from "../../python/calls/call_method.ts";
import { take_keywords } from "../../python/calls/keywords.ts";
import { KeyError, TypeError } from "../../python/exceptions/hierarchy.ts";
import { address } from "../../python/identity.ts";
import { class_name } from "../../python/names.ts";
import { Dict } from "../../python/values/dict.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { MutableMapping } from "../collections/abc/index.ts";
import { ref } from "./ref.ts";

/** What the two dictionaries share: entries of which one half is a reference, and leave when its object is gone. */
abstract class WeakDictionary extends MutableMapping {
  readonly _entries = new Dict<any, any>();

  constructor(...given: any[]) {
    super();
    const keywords = take_keywords(given);
    const [source = null] = given as unknown[];
    if (source !== null) call_method(this, "update", source);
    if (Object.keys(keywords).length > 0) call_method(this, "update", new Dict(Object.entries(keywords)));
  }

  /** The reference among the halves of an entry. */
  abstract _reference(key: unknown, value: unknown): ref;

  abstract _alive(): [unknown, unknown][];

  override clear(): any {
    this._entries.clear();
    return null;
  }

  copy(): any {
    return call(this.constructor, this);
  }

  __copy__(): any {
    return this.copy();
  }

  override keys(): any {
    return this._alive()
      .map(([key]) => key)
      .values();
  }

  override values(): any {
    return this._alive()
      .map(([, value]) => value)
      .values();
  }

  override items(): any {
    return this._alive()
      .map(([key, value]) => Tuple.of(key, value))
      .values();
  }

  __len__(): any {
    return this._present().length;
  }

  __iter__(): any {
    return this.keys();
  }

  __repr__(): any {
    return `<${class_name(this.constructor)} at ${address(this)}>`;
  }

  /** The entries whose object is still there; the others are dropped. */
  _present(): [any, any][] {
    const all = [...this._entries.raw$entries()] as [unknown, unknown][];
    const gone = all.filter(([key, value]) => !this._reference(key, value)._is_alive());
    for (const [key] of gone) this._entries.pop(key, null);
    return gone.length === 0 ? all : all.filter(([key, value]) => this._reference(key, value)._is_alive());
  }
}

/** A dict that keeps none of its values alive. */
export class WeakValueDictionary extends WeakDictionary {
  static readonly __name__: string = "WeakValueDictionary";
  static override readonly __module__: string = "weakref";

  override __getitem__(key: any): any {
    const value: unknown = this._entries.has(key) ? (this._entries.find(key) as ref).__call__() : null;
    if (value === null) throw new KeyError(key);
    return value;
  }

  override __setitem__(key: any, value: any): any {
    this._entries.set(key, new ref(value));
    return null;
  }

  override __delitem__(key: any): any {
    this._present();
    this._entries.__delitem__(key);
    return null;
  }

  override __contains__(key: any): any {
    return (this._entries.find(key) as ref | undefined)?._is_alive() === true;
  }

  /** The references to the values. */
  valuerefs(): any {
    return this._present().map(([, value]) => value as unknown);
  }

  itervaluerefs(): any {
    return (this.valuerefs() as unknown[])[Symbol.iterator]();
  }

  override _reference(_key: unknown, value: unknown): ref {
    return value as ref;
  }

  override _alive(): [unknown, unknown][] {
    return this._present().map(([key, value]) => [key, (value as ref).__call__()]);
  }
}

/** A dict that keeps none of its keys alive. */
export class WeakKeyDictionary extends WeakDictionary {
  static readonly __name__: string = "WeakKeyDictionary";
  static override readonly __module__: string = "weakref";

  override __getitem__(key: any): any {
    return this._entries.__getitem__(new ref(key)) as unknown;
  }

  override __setitem__(key: any, value: any): any {
    this._entries.set(new ref(key), value);
    return null;
  }

  override __delitem__(key: any): any {
    this._entries.__delitem__(new ref(key));
    return null;
  }

  override __contains__(key: any): any {
    try {
      return this._entries.has(new ref(key));
    } catch (error) {
      if (error instanceof TypeError) return false;
      throw error;
    }
  }

  /** The references to the keys. */
  keyrefs(): any {
    return this._present().map(([key]) => key as unknown);
  }

  override _reference(key: unknown): ref {
    return key as ref;
  }

  override _alive(): [unknown, unknown][] {
    return this._present().map(([key, value]) => [(key as ref).__call__(), value]);
  }
}
