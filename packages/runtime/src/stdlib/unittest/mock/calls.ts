/** Calls as values: what mocks record, and what they are compared with (`Lib/unittest/mock.py: _Call`). */
import { take_keywords, type Keywords } from "../../../python/calls/keywords.ts";
import { eq } from "../../../python/comparison/equality.ts";
import { len } from "../../../python/items/length.ts";
import { TypeError } from "../../../python/exceptions/hierarchy.ts";
import { iterate } from "../../../python/iteration/iterate.ts";
import { repr } from "../../../python/repr/repr.ts";
import { truth } from "../../../python/truth.ts";
import { Dict } from "../../../python/values/dict.ts";
import { NotImplemented } from "../../../python/values/singletons.ts";
import { Tuple } from "../../../python/values/tuple.ts";

/** The three parts of a call: which attribute was called, and with what. */
interface Parts {
  readonly name: string;
  readonly args: unknown;
  readonly kwargs: unknown;
}

/** A call: a tuple of its arguments, before which stands its name if there is one. */
export class Call extends Tuple {
  static readonly __name__: string = "_Call";
  static readonly __module__: string = "unittest.mock";
  static override readonly __hidden__: readonly string[] = ["items", "length", "at"];

  readonly raw$name: string | null;
  readonly raw$parent: Call | null;
  /** Whether it was called: `call.name` alone is no call yet. */
  readonly raw$is_called: boolean;

  constructor(items: readonly unknown[], name: string | null, parent: Call | null, is_called: boolean) {
    super(items);
    this.raw$name = name;
    this.raw$parent = parent;
    this.raw$is_called = is_called;
  }

  get args(): unknown {
    return this.items.at(-2);
  }

  get kwargs(): unknown {
    return this.items.at(-1);
  }

  __call__(...given: unknown[]): Call {
    const kwargs = new Dict(Object.entries(take_keywords(given)));
    const args = Tuple.from(given);
    if (this.raw$name === null) return new Call(["", args, kwargs], "()", null, true);
    return new Call([this.raw$name, args, kwargs], `${this.raw$name}()`, this, true);
  }

  __getattr__(attribute: string): Call {
    const name = this.raw$name === null ? attribute : `${this.raw$name}.${attribute}`;
    return new Call(["", Tuple.of(), new Dict()], name, this.raw$name === null ? null : this, false);
  }

  /** The calls that lead to this one. */
  call_list(): CallList {
    const calls: Call[] = [];
    for (let each: Call | null = this; each !== null; each = each.raw$parent)
      if (each.raw$is_called) calls.unshift(each);
    return CallList.of_calls(calls);
  }

  override __eq__(other: any): any {
    const theirs = parts_of(other);
    if (theirs === undefined) return NotImplemented;
    const own = parts_of(this)!;
    if (theirs === null || is_of_other_parent(this, other)) return false;
    if (own.name !== "" && own.name !== theirs.name) return false;
    // In this order `ANY` and matching objects on either side have their say.
    return truth(eq(Tuple.of(theirs.args, theirs.kwargs), Tuple.of(own.args, own.kwargs)));
  }

  override __ne__(other: unknown): any {
    const answer = this.__eq__(other);
    return answer === NotImplemented ? answer : !truth(answer);
  }

  override __repr__(): string {
    const prefixed = (name: string, dot: string): string => (name.startsWith("()") ? `call${name}` : `${dot}${name}`);
    if (!this.raw$is_called) return prefixed(this.raw$name ?? "call", "");
    const { name, args, kwargs } = parts_of(this)!;
    return call_text(name === "" ? "call" : prefixed(name, "call."), args as Tuple, kwargs as Dict);
  }
}

function is_of_other_parent(call: Call, other: unknown): boolean {
  const parent = other instanceof Call ? other.raw$parent : null;
  return call.raw$parent !== null && parent !== null && !truth(eq(call.raw$parent, parent));
}

/** The parts of a call, or of a tuple that may leave some out; null for one that is too long, undefined for what is no tuple at all. */
function parts_of(value: unknown): Parts | null | undefined {
  const items = items_of(value);
  if (items === undefined || items.length > 3) return items === undefined ? undefined : null;
  const rest = [...items];
  const named = rest.length === 3 || (rest.length > 0 && typeof rest[0] === "string");
  const name = named ? (rest.shift() as string) : "";
  const [first, second] = rest;
  if (rest.length === 2) return { name, args: first, kwargs: second };
  if (rest.length === 0) return { name, args: Tuple.of(), kwargs: new Dict() };
  return first instanceof Tuple ? { name, args: first, kwargs: new Dict() } : { name, args: Tuple.of(), kwargs: first };
}

function items_of(value: unknown): readonly unknown[] | undefined {
  if (value instanceof Tuple) return value.items;
  try {
    return Number(len(value)) > 3 ? [0, 0, 0, 0] : [...(iterate(value) as Iterable<unknown>)];
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** `name(1, key=2)`. */
export function call_text(name: string, args: Iterable<unknown>, kwargs: Dict): string {
  const named = [...kwargs.raw$entries()].map(([key, value]) => `${String(key)}=${repr(value)}`);
  return `${name}(${[...[...args].map((each) => repr(each)), ...named].join(", ")})`;
}

/** A call as `call_args` has it: arguments and keyword arguments. */
export function arguments_call(args: readonly unknown[], keywords: Keywords): Call {
  return new Call([Tuple.from(args), new Dict(Object.entries(keywords))], null, null, true);
}

/** A call as `mock_calls` has it, with the name of what was called. */
export function named_call(name: string, args: readonly unknown[], keywords: Keywords): Call {
  return new Call([name, Tuple.from(args), new Dict(Object.entries(keywords))], null, null, true);
}

/** Makes calls to compare with: `call(1)`, `call.name(1)`. */
export const call: any = /* @__PURE__ */ new Call(
  ["", /* @__PURE__ */ Tuple.of(), /* @__PURE__ */ new Dict()],
  null,
  null,
  false,
);

/** The width beyond which a list of calls is shown with a line for each. */
const WIDTH = 80;

/** A list of calls; a list is in it whose calls stand in it side by side. */
export class CallList extends Array<Call> {
  static readonly __name__: string = "_CallList";
  static readonly __module__: string = "unittest.mock";

  static of_calls(calls: Iterable<Call>): CallList {
    const list = new CallList();
    list.push(...calls);
    return list;
  }

  __contains__(value: unknown): boolean {
    return Array.isArray(value) ? follows(value, this) : this.some((each) => truth(eq(each, value)));
  }

  __repr__(): string {
    const shown = Array.from(this, (each) => repr(each));
    const line = `[${shown.join(", ")}]`;
    return line.length <= WIDTH ? line : `[${shown.join(",\n ")}]`;
  }
}

/** Whether calls stand side by side in others. */
function follows(calls: readonly unknown[], all: readonly unknown[]): boolean {
  const starts = Array.from({ length: Math.max(0, all.length - calls.length + 1) }, (_, start) => start);
  return starts.some((start) => calls.every((each, index) => truth(eq(all[start + index], each))));
}
