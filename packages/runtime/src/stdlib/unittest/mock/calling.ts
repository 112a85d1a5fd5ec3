/** What a call of a mock does: it is noted, here and at the mocks that this one comes from, and gives what was said. */
import { coroutine } from "../../../coroutines/coroutine.ts";
import { call, kwargs } from "../../../python/calls/call.ts";
import { callable } from "../../../python/builtins/classes.ts";
import { take_keywords, type Keywords } from "../../../python/calls/keywords.ts";
import { BaseException, StopAsyncIteration, StopIteration } from "../../../python/exceptions/hierarchy.ts";
import { raise_ } from "../../../python/exceptions/raise.ts";
import { next } from "../../../python/iteration/iter.ts";
import { is_class_of, result_of } from "./attributes.ts";
import { arguments_call, named_call } from "./calls.ts";
import { DEFAULT } from "./sentinel.ts";
import { state_of } from "./state.ts";

import type { Mock, State } from "./state.ts";

/** A call of a Mock. */
export function call_mock(mock: Mock, given: unknown[]): unknown {
  const keywords = take_keywords(given);
  note(mock, given, keywords);
  const { side_effect: effect, wraps, return_value } = state_of(mock);
  if (effect !== null) {
    const result =
      callable(effect) && !is_exception(effect) ? call(effect, ...given, kwargs(keywords)) : next_of(effect);
    if (result !== DEFAULT) return result;
  }
  return return_value === DEFAULT && wraps !== null ? call(wraps, ...given, kwargs(keywords)) : result_of(mock);
}

/** A call of an AsyncMock: a coroutine, which does what a call of a Mock does when it is awaited. */
export function call_async_mock(mock: Mock, given: unknown[]): unknown {
  const keywords = take_keywords(given);
  note(mock, given, keywords);
  return coroutine(run_async_mock, mock, given, keywords);
}

async function run_async_mock(mock: Mock, given: unknown[], keywords: Keywords): Promise<unknown> {
  const state = state_of(mock);
  note_await(state, given, keywords);
  const { side_effect: effect, wraps, return_value } = state;
  if (effect !== null) {
    const is_called = callable(effect) && !is_exception(effect);
    const result = is_called ? await call(effect, ...given, kwargs(keywords)) : next_async(effect);
    if (result !== DEFAULT) return result;
  }
  return return_value === DEFAULT && wraps !== null ? call(wraps, ...given, kwargs(keywords)) : result_of(mock);
}

/** An exception is raised, of an iterator the next value is given. */
function next_of(effect: unknown): unknown {
  const result: unknown = is_exception(effect) ? effect : next(effect);
  if (is_exception(result)) throw raise_(result);
  return result;
}

function next_async(effect: unknown): unknown {
  try {
    return next_of(effect);
  } catch (error) {
    if (error instanceof StopIteration && error !== effect) throw new StopAsyncIteration();
    throw error;
  }
}

/** Whether a value is an exception or a class of them. */
export function is_exception(value: unknown): boolean {
  return value instanceof BaseException || is_class_of(value, BaseException);
}

function note_await(state: State, given: readonly unknown[], keywords: Keywords): void {
  const made = arguments_call(given, keywords);
  state.await_count += 1;
  state.await_args = made;
  state.await_args_list.push(made);
}

/** Notes a call here and at the mocks that this one comes from, under the name that it has there. */
function note(mock: Mock, given: readonly unknown[], keywords: Keywords): void {
  const state = state_of(mock);
  const made = arguments_call(given, keywords);
  state.call_count += 1;
  state.call_args = made;
  state.call_args_list.push(made);
  state.mock_calls.push(named_call("", given, keywords));
  let is_method = state.parent !== null;
  let method_name = state.name ?? "";
  let name = state.new_name;
  let is_call = name === "()";
  for (let above: Mock | null = state.new_parent; above !== null; above = state_of(above).new_parent) {
    const upper: State = state_of(above);
    if (is_method) {
      upper.method_calls.push(named_call(method_name, given, keywords));
      is_method = upper.parent !== null;
      method_name = `${upper.name}.${method_name}`;
    }
    upper.mock_calls.push(named_call(name, given, keywords));
    if (upper.new_name !== "") {
      name = `${upper.new_name}${is_call ? "" : "."}${name}`;
      is_call = upper.new_name === "()";
    }
  }
}
