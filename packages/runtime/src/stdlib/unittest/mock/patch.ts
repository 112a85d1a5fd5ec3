/** `patch`: puts a mock in the place of an attribute for a while (`Lib/unittest/mock.py: _patch`). */
import { call, kwargs } from "../../../python/calls/call.ts";
import { take_keywords, type Keywords } from "../../../python/calls/keywords.ts";
import { callable } from "../../../python/builtins/classes.ts";
import { AttributeError, TypeError, ValueError } from "../../../python/exceptions/hierarchy.ts";
import { is_coroutine_function } from "../../../coroutines/coroutine_function.ts";
import { is_type } from "../../../python/names.ts";
import { repr } from "../../../python/repr/repr.ts";
import { str } from "../../../python/repr/str.ts";
import { truth } from "../../../python/truth.ts";
import { Dict } from "../../../python/values/dict.ts";
import { create_autospec } from "./autospec.ts";
import { AsyncMock, MagicMock, NonCallableMagicMock, NonCallableMock } from "./classes.ts";
import { patched_class, patched_function } from "./patched.ts";
import { PatchDict } from "./patch_dict.ts";
import { current, named_target, replace } from "./places.ts";
import { DEFAULT } from "./sentinel.ts";

/** What is replaced, by what. */
interface Options {
  readonly new_value: unknown;
  readonly spec: unknown;
  readonly spec_set: unknown;
  readonly autospec: unknown;
  readonly new_callable: unknown;
  readonly create: boolean;
  /** Attributes of the mock that is made. */
  readonly configuration: Keywords;
}

const positional = ["new", "spec", "create", "spec_set", "autospec", "new_callable"] as const;

/** A patch: a context manager, a decorator of functions and classes, and `start` and `stop`. */
class Patch {
  static readonly __name__: string = "_patch";
  static readonly __module__: string = "unittest.mock";

  readonly raw$find: () => { readonly owner: object; readonly attribute: string };
  readonly raw$options: Options;
  #undo: (() => void) | null = null;

  constructor(find: Patch["raw$find"], options: Options) {
    if (options.new_callable !== null && options.new_value !== DEFAULT)
      throw new ValueError("Cannot use 'new' and 'new_callable' together");
    if (options.new_callable !== null && options.autospec !== null)
      throw new ValueError("Cannot use 'autospec' and 'new_callable' together");
    this.raw$find = find;
    this.raw$options = options;
  }

  /** Whether the function that is decorated gets the mock as an argument. */
  get raw$is_argument(): boolean {
    return this.raw$options.new_value === DEFAULT;
  }

  raw$copy(): Patch {
    return new Patch(this.raw$find, this.raw$options);
  }

  __call__(decorated: any): any {
    return is_type(decorated) ? patched_class(decorated, () => this.raw$copy()) : patched_function(decorated, this);
  }

  __enter__(): unknown {
    const { owner, attribute } = this.raw$find();
    const { new_value, create, configuration } = this.raw$options;
    const original = current(owner, attribute, DEFAULT);
    if (original === DEFAULT && !create)
      throw new AttributeError(`${str(owner)} does not have the attribute ${repr(attribute)}`);
    if (new_value !== DEFAULT && Object.keys(configuration).length > 0)
      throw new TypeError("Can't pass kwargs to a mock we aren't creating");
    const value = new_value === DEFAULT ? made(original, attribute, this.raw$options) : new_value;
    this.#undo = replace(owner, attribute, value);
    return value;
  }

  __exit__(..._details: unknown[]): boolean {
    this.#undo?.();
    this.#undo = null;
    return false;
  }

  start(): unknown {
    const value = this.__enter__();
    active.push(this);
    return value;
  }

  stop(): any {
    const place = active.indexOf(this);
    if (place < 0) return null;
    active.splice(place, 1);
    return this.__exit__();
  }
}

/** The patches that were started and not stopped. */
const active: Patch[] = [];

/** The mock for what is replaced. */
function made(original: unknown, name: string, options: Options): unknown {
  const { autospec, new_callable, configuration } = options;
  if (given(autospec))
    return create_autospec(autospec === true ? original : autospec, {
      ...configuration,
      name,
      spec_set: given(options.spec_set),
    });
  const spec = options.spec === true ? original : options.spec;
  const spec_set = options.spec_set === true ? (given(spec) ? spec : original) : options.spec_set;
  const stands_for = given(spec_set) ? spec_set : given(spec) ? spec : null;
  const Class = given(new_callable) ? new_callable : class_for(original, stands_for);
  const named = typeof Class === "function" && Class.prototype instanceof NonCallableMock ? { name } : {};
  const limits = stands_for === null ? {} : given(spec_set) ? { spec_set } : { spec };
  return call(Class, kwargs({ ...limits, ...named, ...configuration }));
}

function class_for(original: unknown, stands_for: unknown): unknown {
  if (is_coroutine_function(stands_for ?? original)) return AsyncMock;
  if (stands_for === null) return MagicMock;
  const can_call = Array.isArray(stands_for) ? stands_for.includes("__call__") : callable(stands_for);
  return can_call ? MagicMock : NonCallableMagicMock;
}

function given(value: unknown): boolean {
  return value !== null && value !== false;
}

function options_of(args: unknown[], keywords: Keywords): Options {
  const all: Keywords = { ...keywords };
  args.forEach((value, place) => (all[positional[place]!] = value));
  const { new: new_value = DEFAULT, spec = null, create = false, spec_set = null } = all;
  const { autospec = null, new_callable = null } = all;
  const configuration = Object.fromEntries(
    Object.entries(all).filter(([name]) => !(positional as readonly string[]).includes(name)),
  );
  return { new_value, spec, create: truth(create), spec_set, autospec, new_callable, configuration };
}

/** `patch` and its kinds. */
class Patcher {
  static readonly __name__: string = "function";
  static readonly __module__: string = "unittest.mock";

  readonly TEST_PREFIX: string = "test";

  /** Replaces what has a full name: `patch("asyncio.base_events.logger")`. */
  __call__(target: unknown, ...args: unknown[]): Patch {
    const keywords = take_keywords(args);
    return new Patch(() => named_target(target), options_of(args, keywords));
  }

  /** Replaces an attribute of an object or class. */
  object(owner: any, attribute: string, ...args: unknown[]): Patch {
    if (typeof owner === "string")
      throw new TypeError(`${repr(owner)} must be the actual object to be patched, not a str`);
    const keywords = take_keywords(args);
    return new Patch(() => ({ owner, attribute }), options_of(args, keywords));
  }

  /** Sets items of a dict. */
  dict(target: unknown, ...args: unknown[]): PatchDict {
    const keywords = take_keywords(args);
    const { values = args[0] ?? new Dict(), clear = args[1] ?? false, ...items } = keywords;
    return new PatchDict(target, new Dict(values as never), items, truth(clear));
  }

  /** Ends the patches that were started. */
  stopall(): null {
    for (const each of [...active].reverse()) each.stop();
    return null;
  }
}

/** Puts mocks in the place of attributes, for the time of a block or a function. */
export const patch: any = /* @__PURE__ */ new Patcher();
