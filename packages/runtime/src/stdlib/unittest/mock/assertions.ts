/** What mocks assert about their calls, in CPython's words (`Lib/unittest/mock.py`). */
import { take_keywords } from "../../../python/calls/keywords.ts";
import { eq } from "../../../python/comparison/equality.ts";
import { AssertionError } from "../../../python/exceptions/hierarchy.ts";
import { iterate } from "../../../python/iteration/iterate.ts";
import { repr } from "../../../python/repr/repr.ts";
import { truth } from "../../../python/truth.ts";
import { Tuple } from "../../../python/values/tuple.ts";
import { arguments_call, call_text, CallList } from "./calls.ts";
import { state_of } from "./state.ts";

import type { Call } from "./calls.ts";
import type { Mock } from "./state.ts";

/** What a kind of assertion is about: calls, or awaits of them. */
interface Noted {
  readonly last: Call | null;
  readonly all: CallList;
}

/** The name by which messages call a mock. */
export function name_in_messages(mock: Mock): string {
  return state_of(mock).name ?? "mock";
}

/** The calls so far, for the end of a message. */
export function calls_so_far(mock: Mock): string {
  const { mock_calls } = state_of(mock);
  return mock_calls.length === 0 ? "" : `\nCalls: ${repr(mock_calls)}.`;
}

/** Fails unless something holds. */
export function expect(holds: boolean, message: () => string): null {
  if (!holds) throw new AssertionError(message());
  return null;
}

/** Fails unless the last call, or await, had these arguments. */
export function expect_last(mock: Mock, { last }: Noted, given: unknown[], action: "call" | "await"): null {
  const shown = text_of(mock, given);
  if (last === null)
    throw new AssertionError(
      action === "call"
        ? `expected call not found.\nExpected: ${shown}\n  Actual: not called.`
        : `Expected await: ${shown}\nNot awaited`,
    );
  const actual = call_text(name_in_messages(mock), last.args as Tuple, last.kwargs as never);
  return expect(
    same(last, called(given)),
    () => `expected ${action} not found.\nExpected: ${shown}\n  Actual: ${actual}`,
  );
}

/** Fails unless one of the calls, or awaits, had these arguments. */
export function expect_any(mock: Mock, { all }: Noted, given: unknown[], action: "call" | "await"): null {
  const shown = text_of(mock, given);
  return expect(
    all.some((each) => same(each, called(given))),
    () => `${shown} ${action} not found`,
  );
}

/** Fails unless these calls, or awaits, are among them: side by side, or in any order. */
export function expect_calls(mock: Mock, all: CallList, calls: unknown, any_order: unknown, action: string): null {
  const expected = [...(iterate(calls) as Iterable<Call>)];
  if (!truth(any_order))
    return expect(
      all.__contains__(expected),
      () => `${action}s not found.\nExpected: ${repr(CallList.of_calls(expected))}\n  Actual: ${repr(all)}`,
    );
  const rest = Array.from(all);
  const missing = expected.filter((each) => {
    const place = rest.findIndex((known) => same(known, each));
    if (place >= 0) rest.splice(place, 1);
    return place < 0;
  });
  const list = action === "Call" ? "call" : "await";
  return expect(
    missing.length === 0,
    () =>
      `${repr(name_in_messages(mock))} does not contain all of ${repr(Tuple.from(missing))} in its ${list} list, found ${repr(rest)} instead`,
  );
}

function called(given: unknown[]): Call {
  const args = [...given];
  const keywords = take_keywords(args);
  return arguments_call(args, keywords);
}

function text_of(mock: Mock, given: unknown[]): string {
  const { args, kwargs } = called(given);
  return call_text(name_in_messages(mock), args as Tuple, kwargs as never);
}

function same(first: unknown, second: unknown): boolean {
  return truth(eq(first, second));
}
