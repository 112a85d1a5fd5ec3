import { is_subclass } from "../types/checks.ts";
import { Tuple } from "../values/tuple.ts";
import { type_name } from "../names.ts";
import { BaseExceptionGroup, type AnyGroup, is_group } from "./groups.ts";
import { type BaseException, TypeError } from "./hierarchy.ts";
import { catches } from "./catches.ts";
import { exception } from "./native.ts";
import { note_merged } from "./merged.ts";
import { during } from "./raise.ts";
import { split_group } from "./split.ts";

/** The `except*` clauses of one `try`: each takes its part of what was raised, and what is left or raised by them goes on. */
export class StarClauses {
  readonly #original: BaseException;
  /** What no clause has taken yet. */
  #rest: BaseException | null;
  /** What the clauses raised, in their order. */
  readonly #raised: BaseException[] = [];
  /** Parts that a bare `raise` sent on: they keep their places in the original group. */
  readonly #again = new Set<BaseException>();

  constructor(original: BaseException) {
    this.#original = original;
    this.#rest = original;
  }

  /**
   * The part for `except* expected`, as a group; null when there is none. Raises TypeError, as CPython does, for what is no class
   * of exceptions and for the classes of groups.
   */
  take(expected: unknown): AnyGroup | null {
    check_classes(expected, this.#original);
    const rest = this.#rest;
    if (rest === null) return null;
    if (catches(rest, expected)) {
      this.#rest = null;
      return is_group(rest) ? rest : wrapped(rest);
    }
    if (!is_group(rest)) return null;
    const [part, left] = halves(rest, expected);
    this.#rest = left;
    return part;
  }

  /** A bare `raise` in a clause: the part as it came. */
  again(part: BaseException): BaseException {
    this.#again.add(part);
    return part;
  }

  /** What the code of a clause raised: it waits until all clauses had their turn. */
  raised(error: unknown): void {
    this.#raised.push(exception(error));
  }

  /** Behind the last clause: raises what no clause took, and what the clauses raised themselves. */
  finish(): void {
    const leaving = this.#leaving();
    if (leaving !== null) throw leaving;
  }

  #leaving(): BaseException | null {
    const original = this.#original;
    if (!is_group(original)) return this.#raised[0] ?? this.#rest;
    const kept = this.#raised.filter((error) => this.#again.has(error) && is_unchanged(error, original));
    const others = this.#raised.filter((error) => !kept.includes(error));
    if (this.#rest !== null) kept.push(this.#rest);
    const remaining = kept.length === 0 ? null : with_leaves(original, kept);
    if (others.length === 0) return remaining;
    const all = remaining === null ? others : [...others, remaining];
    return all.length === 1 ? all[0]! : note_merged(new BaseExceptionGroup("", all));
  }
}

/** Opens the `except*` clauses of a `try` for what its body raised. */
export function except_star(error: unknown): StarClauses {
  return new StarClauses(exception(error));
}

/** An exception that is no group reaches `except*` in one without a message. */
function wrapped(error: BaseException): AnyGroup {
  return note_merged(new BaseExceptionGroup("", Tuple.of(error)) as AnyGroup);
}

function check_classes(expected: unknown, original: BaseException): void {
  try {
    // For what is no class of exceptions, `catches` has the words.
    catches(original, expected);
    const classes = expected instanceof Tuple ? expected.items : [expected];
    if (classes.some((each: unknown) => is_subclass(each as Function, BaseExceptionGroup)))
      throw new TypeError("catching ExceptionGroup with except* is not allowed. Use except instead.");
  } catch (error) {
    throw during(error, original);
  }
}

/** What the group's own `split` gives, which a subclass may have replaced. */
function halves(group: AnyGroup, expected: unknown): readonly [AnyGroup | null, AnyGroup | null] {
  const pair: unknown = group.split(expected);
  const name = type_name(group);
  if (!(pair instanceof Tuple)) throw new TypeError(`${name}.split must return a tuple, not ${type_name(pair)}`);
  if (pair.length < 2) throw new TypeError(`${name}.split must return a 2-tuple, got tuple of size ${pair.length}`);
  return pair.items as unknown as readonly [AnyGroup | null, AnyGroup | null];
}

/** CPython compares these of a part with the original to see that a clause sent it on as it was. */
function is_unchanged(part: BaseException, original: BaseException): boolean {
  return (
    part.__cause__ === original.__cause__ &&
    part.__context__ === original.__context__ &&
    part.__traceback__ === original.__traceback__
  );
}

/** The original group with those members only that are in one of the parts. */
function with_leaves(original: AnyGroup, parts: readonly BaseException[]): BaseException | null {
  const leaves = new Set(parts.flatMap(leaves_of));
  const keep = (error: BaseException): boolean => leaves.has(error);
  return split_group(original, keep, "matching")[0];
}

function leaves_of(error: BaseException): readonly BaseException[] {
  return is_group(error) ? (error.exceptions.items as BaseException[]).flatMap(leaves_of) : [error];
}
