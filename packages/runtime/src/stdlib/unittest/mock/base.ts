import { getattr } from "../../../python/attributes/getattr.ts";
import { setattr } from "../../../python/attributes/setattr.ts";
import { take_keywords, type Keywords } from "../../../python/calls/keywords.ts";
import { callable } from "../../../python/builtins/classes.ts";
import { id } from "../../../python/identity.ts";
import { iter } from "../../../python/iteration/iter.ts";
import { class_name } from "../../../python/names.ts";
import { truth } from "../../../python/truth.ts";
import { adopt, attribute, delete_attribute, result_of, set_attribute } from "./attributes.ts";
import { calls_so_far, expect, expect_any, expect_calls, expect_last, name_in_messages } from "./assertions.ts";
import { is_exception } from "./calling.ts";
import { make_proxy } from "./proxy.ts";
import { DEFAULT } from "./sentinel.ts";
import { spec_of } from "./spec.ts";
import { is_mock, new_state, no_calls, shown_name, state_of } from "./state.ts";

import type { CallList } from "./calls.ts";
import type { Mock, State } from "./state.ts";

/** The names of a mock's constructor's parameters that come without a keyword. */
const positional = ["spec", "side_effect", "return_value", "wraps", "name", "spec_set"] as const;

/** Keyword arguments that are no attributes. */
const own_options: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...positional,
  "parent",
  "unsafe",
  "_new_name",
  "_new_parent",
]);

/** Runs a call of a mock that may be called. */
type Run = (mock: Mock, given: unknown[]) => unknown;

/** Makes a mock of a class from the arguments of its constructor. */
function make_mock(cls: Function, given: unknown[], run: Run | null): Mock {
  const options: Keywords = { ...take_keywords(given) };
  given.forEach(
    (value, place) => (options[(run === null ? ["spec", "wraps", "name", "spec_set"] : positional)[place]!] = value),
  );
  const state = new_state(cls, options);
  state.spec = spec_of(options["spec_set"] ?? options["spec"], options["spec_set"] != null);
  const mock = make_proxy(state, run);
  if (options["side_effect"] != null) mock.side_effect = options["side_effect"];
  if (options["return_value"] !== undefined) mock.return_value = options["return_value"];
  configure(
    mock,
    Object.entries(options).filter(([name]) => !own_options.has(name)),
  );
  return mock;
}

/** Sets attributes by their names, which may have dots; those with fewer of them first. */
function configure(mock: Mock, entries: readonly (readonly [string, unknown])[]): void {
  const depth = ([name]: readonly [string, unknown]): number => name.split(".").length;
  for (const [name, value] of entries.toSorted((first, second) => depth(first) - depth(second))) {
    const path = name.split(".");
    const last = path.pop()!;
    setattr(
      path.reduce((object: unknown, each) => getattr(object, each), mock),
      last,
      value,
    );
  }
}

/** How a call of a class's mocks runs; null where they cannot be called. */
function runner_of(cls: Function): Run | null {
  return (cls as { raw$run?: Run }).raw$run ?? null;
}

function is_kind_of(cls: Function, kind: Function): boolean {
  return (
    cls === kind || (Object.getPrototypeOf(cls) !== null && is_kind_of(Object.getPrototypeOf(cls) as Function, kind))
  );
}

/** What all mocks have: their attributes, and what they note of calls. */
export class MockBase {
  static readonly __name__: string = "Base";
  static readonly __module__: string = "unittest.mock";

  constructor(...given: any[]) {
    return make_mock(new.target, given, runner_of(new.target)) as MockBase;
  }

  /** Mocks are of their class, whatever they stand for. */
  static [Symbol.hasInstance](value: unknown): boolean {
    return is_mock(value) && is_kind_of(state_of(value).cls, this);
  }

  /** Makes a mock an attribute, wherever it comes from. */
  attach_mock(mock: Mock, name: string): null {
    const state = state_of(mock);
    Object.assign(state, { parent: null, new_parent: null, name: "", new_name: "" });
    setattr(this, name, mock);
    return null;
  }

  /** Sets attributes: `configure_mock(**{"close.return_value": 1})`. */
  configure_mock(...given: any[]): null {
    configure(this, Object.entries(take_keywords(given)));
    return null;
  }

  /** Limits the mock to the names of an object or class. */
  mock_add_spec(spec: any, spec_set: any = false): null {
    state_of(this).spec = spec_of(spec, truth(spec_set));
    return null;
  }

  /** Forgets the calls of this mock and of those that come from it. */
  reset_mock(...given: any[]): null {
    reset(this, take_keywords(given), new Set());
    return null;
  }

  get called(): boolean {
    return state_of(this).call_count > 0;
  }
  set called(value: boolean) {
    if (!truth(value)) state_of(this).call_count = 0;
  }

  get call_count(): number {
    return state_of(this).call_count;
  }
  set call_count(value: number) {
    state_of(this).call_count = value;
  }

  get call_args(): any {
    return state_of(this).call_args;
  }
  set call_args(value: any) {
    state_of(this).call_args = value;
  }

  get call_args_list(): CallList {
    return state_of(this).call_args_list;
  }
  set call_args_list(value: CallList) {
    state_of(this).call_args_list = value;
  }

  get mock_calls(): CallList {
    return state_of(this).mock_calls;
  }
  set mock_calls(value: CallList) {
    state_of(this).mock_calls = value;
  }

  get method_calls(): CallList {
    return state_of(this).method_calls;
  }
  set method_calls(value: CallList) {
    state_of(this).method_calls = value;
  }

  get return_value(): any {
    return result_of(this);
  }
  set return_value(value: any) {
    state_of(this).return_value = value;
    adopt(this, value, null, "()");
  }

  get side_effect(): any {
    return state_of(this).side_effect;
  }
  set side_effect(value: any) {
    const is_list = value !== null && !callable(value) && !is_exception(value);
    state_of(this).side_effect = is_list ? iter(value) : value;
  }

  assert_called(): null {
    return expect(this.call_count > 0, () => `Expected '${name_in_messages(this)}' to have been called.`);
  }

  assert_not_called(): null {
    return this.raw$expect_count(0, "to not have been called");
  }

  assert_called_once(): null {
    return this.raw$expect_count(1, "to have been called once");
  }

  assert_called_with(...given: any[]): null {
    return expect_last(this, { last: this.call_args, all: this.call_args_list }, given, "call");
  }

  assert_called_once_with(...given: any[]): null {
    this.raw$expect_count(1, "to be called once");
    return this.assert_called_with(...given);
  }

  assert_any_call(...given: any[]): null {
    return expect_any(this, { last: this.call_args, all: this.call_args_list }, given, "call");
  }

  assert_has_calls(calls: any, any_order: any = false): null {
    return expect_calls(this, this.mock_calls, calls, any_order, "Call");
  }

  /** Fails unless the mock was called so many times. */
  raw$expect_count(count: number, what: string): null {
    const { call_count } = state_of(this);
    return expect(
      call_count === count,
      () => `Expected '${name_in_messages(this)}' ${what}. Called ${call_count} times.${calls_so_far(this)}`,
    );
  }

  __getattr__(name: string): any {
    return attribute(this, name);
  }

  __setattr__(name: string, value: unknown): null {
    set_attribute(this, name, value);
    return null;
  }

  __delattr__(name: string): null {
    delete_attribute(this, name);
    return null;
  }

  __repr__(): string {
    const { cls, spec } = state_of(this);
    const shown = shown_name(this);
    const name = shown === "mock" || shown === "mock." ? "" : ` name='${shown}'`;
    const stands =
      spec === null || spec.cls === null ? "" : ` ${spec.is_strict ? "spec_set" : "spec"}='${class_name(spec.cls)}'`;
    return `<${class_name(cls)}${name}${stands} id='${id(this)}'>`;
  }
}

function reset(mock: Mock, options: Keywords, visited: Set<unknown>): void {
  if (visited.has(mock)) return;
  visited.add(mock);
  const state: State = state_of(mock);
  Object.assign(state, no_calls());
  if (truth(options["return_value"] ?? false)) state.return_value = DEFAULT;
  if (truth(options["side_effect"] ?? false)) state.side_effect = null;
  for (const child of state.children.values()) if (is_mock(child)) reset(child, options, visited);
  const { return_value } = state;
  if (is_mock(return_value) && return_value !== mock) reset(return_value, {}, visited);
}
