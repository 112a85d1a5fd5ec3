import { watch_logs, type AssertLogs } from "./logs.ts";
import { AssertWarns } from "./warns.ts";
import type { Fail } from "./raises.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { getattr } from "../../python/attributes/getattr.ts";
import { isinstance } from "../../python/builtins/classes.ts";
import { round } from "../../python/builtins/round.ts";
import { call, kwargs } from "../../python/calls/call.ts";
import { is_keywords } from "../../python/calls/keywords.ts";
import { eq, ne } from "../../python/comparison/equality.ts";
import { ge, gt, le, lt } from "../../python/comparison/ordering.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { is_ } from "../../python/identity.ts";
import { contains } from "../../python/items/contains.ts";
import { class_name } from "../../python/names.ts";
import { sub } from "../../python/operators/arithmetic.ts";
import { abs } from "../../python/operators/unary.ts";
import { repr } from "../../python/repr/repr.ts";
import { truth } from "../../python/truth.ts";
import { type_of } from "../../python/types/type_of.ts";
import {
  count_difference,
  sequence_difference,
  set_difference,
  text_difference,
  value_difference,
} from "./differences.ts";
import { failure, formatted } from "./messages.ts";
import { repr_of, searches } from "./pattern.ts";
import { AssertRaises } from "./raises.ts";
import { common_shorten_repr, safe_repr } from "./shorten.ts";

type Compare = (first: any, second: any) => unknown;

/** What `assertAlmostEqual` compares by. */
interface Closeness {
  readonly is_close: boolean;
  readonly text: string;
  readonly gap: string;
}

/** The `assert…` methods of a test case, with the messages of `Lib/unittest/case.py`. */
export class Assertions {
  /** Fails at once. */
  fail(msg: unknown = null): never {
    throw failure(this, msg);
  }

  assertTrue(expr: unknown, msg: unknown = null): null {
    return holds(this, truth(expr), msg, () => `${safe_repr(expr)} is not true`);
  }

  assertFalse(expr: unknown, msg: unknown = null): null {
    return holds(this, !truth(expr), msg, () => `${safe_repr(expr)} is not false`);
  }

  /** Compares by `==`; two values of one built-in type are told apart in detail. */
  assertEqual(first: unknown, second: unknown, msg: unknown = null): null {
    const kind = type_of(first) === type_of(second) ? class_name(type_of(first)) : "";
    const detailed = detailed_assertions[kind];
    if (detailed !== undefined) return detailed(this, first, second, msg);
    return holds(this, truth(eq(first, second)), msg, () => common_shorten_repr(first, second).join(" != "));
  }

  assertNotEqual(first: unknown, second: unknown, msg: unknown = null): null {
    return holds(this, truth(ne(first, second)), msg, () => `${safe_repr(first)} == ${safe_repr(second)}`);
  }

  assertIs(expr1: unknown, expr2: unknown, msg: unknown = null): null {
    return holds(this, is_(expr1, expr2), msg, () => `${safe_repr(expr1)} is not ${safe_repr(expr2)}`);
  }

  assertIsNot(expr1: unknown, expr2: unknown, msg: unknown = null): null {
    return holds(this, !is_(expr1, expr2), msg, () => `unexpectedly identical: ${safe_repr(expr1)}`);
  }

  assertIsNone(obj: unknown, msg: unknown = null): null {
    return holds(this, obj === null, msg, () => `${safe_repr(obj)} is not None`);
  }

  assertIsNotNone(obj: unknown, msg: unknown = null): null {
    return holds(this, obj !== null, msg, () => "unexpectedly None");
  }

  assertIn(member: unknown, container: unknown, msg: unknown = null): null {
    return holds(
      this,
      contains(container, member),
      msg,
      () => `${safe_repr(member)} not found in ${safe_repr(container)}`,
    );
  }

  assertNotIn(member: unknown, container: unknown, msg: unknown = null): null {
    const text = () => `${safe_repr(member)} unexpectedly found in ${safe_repr(container)}`;
    return holds(this, !contains(container, member), msg, text);
  }

  assertIsInstance(obj: unknown, cls: unknown, msg: unknown = null): null {
    return holds(this, isinstance(obj, cls), msg, () => `${safe_repr(obj)} is not an instance of ${repr(cls)}`);
  }

  assertNotIsInstance(obj: unknown, cls: unknown, msg: unknown = null): null {
    return holds(this, !isinstance(obj, cls), msg, () => `${safe_repr(obj)} is an instance of ${repr(cls)}`);
  }

  assertLess(a: unknown, b: unknown, msg: unknown = null): null {
    return ordered(this, a, b, lt, "less than", msg);
  }

  assertLessEqual(a: unknown, b: unknown, msg: unknown = null): null {
    return ordered(this, a, b, le, "less than or equal to", msg);
  }

  assertGreater(a: unknown, b: unknown, msg: unknown = null): null {
    return ordered(this, a, b, gt, "greater than", msg);
  }

  assertGreaterEqual(a: unknown, b: unknown, msg: unknown = null): null {
    return ordered(this, a, b, ge, "greater than or equal to", msg);
  }

  /** Equal up to so many decimal places (7), or not further apart than `delta`. */
  assertAlmostEqual(
    first: unknown,
    second: unknown,
    places: any = null,
    msg: unknown = null,
    delta: unknown = null,
  ): null {
    if (truth(eq(first, second))) return null;
    const { is_close, text, gap } = closeness(first, second, places, delta);
    return holds(
      this,
      is_close,
      msg,
      () => `${safe_repr(first)} != ${safe_repr(second)} within ${text} (${gap} difference)`,
    );
  }

  assertNotAlmostEqual(
    first: unknown,
    second: unknown,
    places: any = null,
    msg: unknown = null,
    delta: unknown = null,
  ): null {
    const { is_close, text, gap } = closeness(first, second, places, delta);
    const shown = delta === null ? text : `${text} (${gap} difference)`;
    const far = !truth(eq(first, second)) && !is_close;
    return holds(this, far, msg, () => `${safe_repr(first)} == ${safe_repr(second)} within ${shown}`);
  }

  assertSequenceEqual(seq1: unknown, seq2: unknown, msg: unknown = null, seq_type: any = null): null {
    const kind = seq_type === null ? "sequence" : class_name(seq_type);
    for (const [sequence, which] of [
      [seq1, "First"],
      [seq2, "Second"],
    ] as const) {
      if (seq_type !== null && !isinstance(sequence, seq_type))
        throw failure(this, `${which} sequence is not a ${kind}: ${safe_repr(sequence)}`);
    }
    // Of sequences of two types, the items alone are compared.
    const [first, second] =
      seq_type === null && type_of(seq1) !== type_of(seq2) ? [items_of(seq1), items_of(seq2)] : [seq1, seq2];
    const difference = truth(eq(first, second)) ? null : sequence_difference(seq1, seq2, kind);
    return holds(this, difference === null, msg, () => difference ?? "");
  }

  assertListEqual(list1: unknown, list2: unknown, msg: unknown = null): null {
    return this.assertSequenceEqual(list1, list2, msg, type_of([]));
  }

  assertTupleEqual(tuple1: unknown, tuple2: unknown, msg: unknown = null): null {
    const difference = sequence_difference(tuple1, tuple2, "tuple");
    return holds(this, difference === null, msg, () => difference ?? "");
  }

  assertSetEqual(set1: unknown, set2: unknown, msg: unknown = null): null {
    const difference = set_difference(set1, set2);
    return holds(this, difference === null, msg, () => difference ?? "");
  }

  assertDictEqual(d1: unknown, d2: unknown, msg: unknown = null): null {
    return holds(this, truth(eq(d1, d2)), msg, () => value_difference(d1, d2));
  }

  assertCountEqual(first: unknown, second: unknown, msg: unknown = null): null {
    const difference = count_difference(first, second);
    return holds(this, difference === null, msg, () => difference ?? "");
  }

  assertMultiLineEqual(first: unknown, second: unknown, msg: unknown = null): null {
    holds(this, typeof first === "string", null, () => "First argument is not a string");
    holds(this, typeof second === "string", null, () => "Second argument is not a string");
    return holds(this, first === second, msg, () => text_difference(first as string, second as string));
  }

  assertRegex(text: string, expected_regex: unknown, msg: unknown = null): null {
    return holds(
      this,
      searches(expected_regex, text),
      msg,
      () => `Regex didn't match: ${repr_of(expected_regex)} not found in ${repr(text)}`,
    );
  }

  assertNotRegex(text: string, unexpected_regex: unknown, msg: unknown = null): null {
    return holds(
      this,
      !searches(unexpected_regex, text),
      msg,
      () => `Regex matched: ${repr_of(unexpected_regex)} matches ${repr_of(unexpected_regex)} in ${repr(text)}`,
    );
  }

  /** Without a function, a context manager whose block must raise; with one, calls it. */
  assertRaises(expected_exception: unknown, ...args: any[]): any {
    return checked(this, AssertRaises, expected_exception, undefined, args);
  }

  assertRaisesRegex(expected_exception: unknown, expected_regex: unknown, ...args: any[]): any {
    return checked(this, AssertRaises, expected_exception, expected_regex, args);
  }

  assertWarns(expected_warning: unknown, ...args: any[]): any {
    return checked(this, AssertWarns, expected_warning, undefined, args);
  }

  assertWarnsRegex(expected_warning: unknown, expected_regex: unknown, ...args: any[]): any {
    return checked(this, AssertWarns, expected_warning, expected_regex, args);
  }

  /** A context manager whose block must log at a level or above. */
  assertLogs(logger: unknown = null, level: unknown = null): AssertLogs {
    return watch_logs(this, logger, level, false);
  }

  /** A context manager whose block must not log at a level or above. */
  assertNoLogs(logger: unknown = null, level: unknown = null): AssertLogs {
    return watch_logs(this, logger, level, true);
  }
}

type Context = new (expected: unknown, pattern: unknown, fail: Fail) => AssertRaises | AssertWarns;

/** A context manager that looks at what a block does, or the same for a call. */
function checked(test: Assertions, Kind: Context, expected: unknown, pattern: unknown, args: any[]): any {
  const keywords = is_keywords(args.at(-1)) ? args.pop() : {};
  if (args[0] === undefined) args.shift();
  const message = args.length === 0 ? (keywords.msg ?? null) : null;
  const context = new Kind(expected, pattern, (standard) => failure(test, formatted(test, message, standard)));
  if (args.length === 0) return context;
  const [target, ...rest] = args;
  return context.check(target, Object.keys(keywords).length === 0 ? rest : [...rest, kwargs(keywords)]);
}

function ordered(test: Assertions, a: unknown, b: unknown, compare: Compare, relation: string, msg: unknown): null {
  return holds(test, truth(compare(a, b)), msg, () => `${safe_repr(a)} not ${relation} ${safe_repr(b)}`);
}

/** Fails unless it holds. The methods are no private ones: a class with several bases has objects of its own making. */
function holds(test: Assertions, is_true: boolean, msg: unknown, standard: () => string): null {
  if (!is_true) throw failure(test, formatted(test, msg, standard()));
  return null;
}

function closeness(first: unknown, second: unknown, places: any, delta: unknown): Closeness {
  if (delta !== null && places !== null) throw new TypeError("specify delta or places not both");
  const difference = abs(sub(first, second));
  const gap = safe_repr(difference);
  if (delta !== null) return { is_close: truth(le(difference, delta)), text: `${safe_repr(delta)} delta`, gap };
  const digits = places ?? 7;
  return { is_close: truth(eq(round(difference, digits), 0)), text: `${repr(digits)} places`, gap };
}

type Detailed = (test: Assertions, first: unknown, second: unknown, msg: unknown) => null;

/** The assertions that `assertEqual` leaves two values of these types to. */
const detailed_assertions: Readonly<Record<string, Detailed>> = {
  dict: (test, first, second, msg) => method(test, "assertDictEqual")(first, second, msg),
  list: (test, first, second, msg) => method(test, "assertListEqual")(first, second, msg),
  tuple: (test, first, second, msg) => method(test, "assertTupleEqual")(first, second, msg),
  set: (test, first, second, msg) => method(test, "assertSetEqual")(first, second, msg),
  frozenset: (test, first, second, msg) => method(test, "assertSetEqual")(first, second, msg),
  str: (test, first, second, msg) => method(test, "assertMultiLineEqual")(first, second, msg),
};

function method(test: Assertions, name: string): (...args: unknown[]) => null {
  return (...args) => call(getattr(test, name), ...args);
}

function items_of(sequence: unknown): unknown {
  return isinstance(sequence, type_of([])) || sequence instanceof Tuple
    ? [...(sequence as Iterable<unknown>)]
    : sequence;
}
