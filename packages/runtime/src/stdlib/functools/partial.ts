import { setattr } from "../../python/attributes/setattr.ts";
import { call, kwargs } from "../../python/calls/call.ts";
import { take_keywords } from "../../python/calls/keywords.ts";
import { callable } from "../../python/builtins/classes.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { full_name } from "../../python/names.ts";
import { guarded } from "../../python/repr/recursion.ts";
import { repr } from "../../python/repr/repr.ts";
import { str } from "../../python/repr/str.ts";
import { Dict } from "../../python/values/dict.ts";
import { Tuple } from "../../python/values/tuple.ts";

/** What a partial call keeps: out of the way of the attributes that a program may give it. */
const STATE: unique symbol = /* @__PURE__ */ Symbol("partial");

interface State {
  readonly func: any;
  readonly args: Tuple;
  readonly keywords: Dict;
}

/** A call with some of its arguments given already. */
export class partial {
  static readonly __name__: string = "partial";
  static readonly __module__: string = "functools";
  static readonly raw$type_name: string = "functools.partial";

  declare [STATE]: State;

  constructor(...given: any[]) {
    fill(this, given);
  }

  static __new__(cls: Function, ...given: any[]): object {
    return fill(Object.create(cls.prototype as object) as partial, given);
  }

  get func(): any {
    return this[STATE].func;
  }

  get args(): Tuple {
    return this[STATE].args;
  }

  get keywords(): Dict {
    return this[STATE].keywords;
  }

  __call__(...given: any[]): any {
    const { func, args, keywords } = this[STATE];
    const more = take_keywords(given);
    return call(func, ...args.items, ...given, kwargs(merged(keywords, more)));
  }

  __reduce__(): Tuple {
    const { func, args, keywords } = this[STATE];
    const attributes = Object.entries(this);
    const own = attributes.length === 0 ? null : new Dict(attributes);
    return Tuple.of(this.constructor, Tuple.of(func), Tuple.of(func, args, keywords, own));
  }

  __setstate__(state: any): null {
    if (!(state instanceof Tuple) || state.length !== 4) throw new TypeError("invalid partial state");
    const [func, args, keywords, attributes] = state.items as readonly any[];
    const is_valid = callable(func) && args instanceof Tuple && (keywords === null || keywords instanceof Dict);
    if (!is_valid || (attributes !== null && !(attributes instanceof Dict)))
      throw new TypeError("invalid partial state");
    const kept = keywords?.constructor === Dict ? keywords : new Dict(keywords ?? undefined);
    this[STATE] = { func, args: args.constructor === Tuple ? args : Tuple.from(args.items), keywords: kept };
    for (const name of Object.keys(this)) Reflect.deleteProperty(this, name);
    for (const [name, value] of attributes?.raw$entries() ?? []) setattr(this, name as string, value);
    return null;
  }

  __repr__(): string {
    const show = (): string => `${full_name(this.constructor)}(${shown_arguments(this[STATE])})`;
    return guarded(this, "...", show);
  }
}

/** The keywords of a call: those given at last win. */
function merged(keywords: Dict, more: Readonly<Record<string, any>>): Dict {
  const names = Object.entries(more);
  if (names.length === 0) return keywords;
  const all = keywords.copy();
  for (const [name, value] of names) all.set(name, value);
  return all;
}

function fill(target: partial, given: any[]): partial {
  const more = take_keywords(given);
  if (given.length === 0) throw new TypeError("type 'partial' takes at least one argument");
  const [func, ...args] = given;
  if (!callable(func)) throw new TypeError("the first argument must be callable");
  // A partial call of a plain partial call is one partial call.
  const inner = func instanceof partial && Object.keys(func).length === 0 ? func[STATE] : null;
  const keywords = new Dict(inner?.keywords);
  for (const [name, value] of Object.entries(more)) keywords.set(name, value);
  const all = inner === null ? args : [...inner.args.items, ...args];
  const state: State = { func: inner?.func ?? func, args: Tuple.from(all), keywords };
  return Object.defineProperty(target, STATE, { value: state, writable: true });
}

function shown_arguments({ func, args, keywords }: State): string {
  const named = [...keywords.raw$entries()].map(([name, value]) => `${str(name)}=${repr(value)}`);
  return [repr(func), ...args.items.map((each) => repr(each)), ...named].join(", ");
}
