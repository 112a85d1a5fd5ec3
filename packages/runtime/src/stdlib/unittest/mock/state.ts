/** What a mock knows of itself, apart from the attributes that programs see. */
import type { Keywords } from "../../../python/calls/keywords.ts";
import { CallList } from "./calls.ts";
import { DEFAULT } from "./sentinel.ts";

/** What a mock stands for: the names that it has, and the class that it poses as. */
export interface Spec {
  readonly names: ReadonlySet<string>;
  readonly cls: Function | null;
  /** Whether no other names may be set either (`spec_set`). */
  readonly is_strict: boolean;
}

/** The state of a mock. */
export interface State {
  /** The class that the program made it of. */
  readonly cls: Function;
  spec: Spec | null;
  /** The mock whose attribute it is, and under which name. */
  parent: Mock | null;
  name: string | null;
  /** The mock that it comes from, as attribute or as the result of a call: `()`. */
  new_parent: Mock | null;
  new_name: string;
  wraps: unknown;
  return_value: unknown;
  side_effect: unknown;
  call_count: number;
  call_args: unknown;
  call_args_list: CallList;
  mock_calls: CallList;
  method_calls: CallList;
  await_count: number;
  await_args: unknown;
  await_args_list: CallList;
  is_sealed: boolean;
  /** Whether names that look like misspelt assertions are attributes all the same. */
  readonly is_unsafe: boolean;
  /** Mocks by the attribute that they are; `DELETED` for one that was taken away. */
  readonly children: Map<string, unknown>;
  /** What was set, special methods too. */
  readonly attributes: Map<string, unknown>;
}

/** A mock, as the program sees it. */
export type Mock = any;

/** In the place of an attribute that was deleted. */
export const DELETED: unique symbol = /* @__PURE__ */ Symbol("deleted");

/** The state of a mock of a class, made with the keyword arguments of its constructor. */
export function new_state(cls: Function, options: Keywords): State {
  const { name = null, parent = null, wraps = null, unsafe = false } = options;
  return {
    cls,
    spec: null,
    parent,
    name,
    new_parent: options["_new_parent"] ?? parent,
    new_name: options["_new_name"] ?? "",
    wraps,
    return_value: DEFAULT,
    side_effect: null,
    is_sealed: false,
    is_unsafe: unsafe === true,
    children: new Map(),
    attributes: new Map(),
    ...no_calls(),
  };
}

/** How a mock stands that was never called. */
export function no_calls() {
  return {
    call_count: 0,
    call_args: null,
    call_args_list: new CallList(),
    mock_calls: new CallList(),
    method_calls: new CallList(),
    await_count: 0,
    await_args: null,
    await_args_list: new CallList(),
  };
}

const states = /* @__PURE__ */ new WeakMap<object, State>();

/** Keeps the state of a new mock. */
export function keep_state(mock: Mock, state: State): void {
  states.set(mock, state);
}

/** The state of a mock. */
export function state_of(mock: Mock): State {
  return states.get(mock)!;
}

/** Whether a value is a mock. */
export function is_mock(value: unknown): value is Mock {
  return ((typeof value === "object" && value !== null) || typeof value === "function") && states.has(value);
}

/** The name by which messages call a mock: `mock.close().read`. */
export function shown_name(mock: Mock): string {
  const parts: string[] = [];
  let dot = "";
  let last = state_of(mock);
  for (let each: State = last; ; each = last = state_of(each.new_parent)) {
    parts.unshift(each.new_name + dot);
    dot = each.new_name === "()" ? "" : ".";
    if (each.new_parent === null) break;
  }
  const needs_dot = parts.length > 1 && parts[1] !== "()" && parts[1] !== "().";
  return [`${last.name ?? "mock"}${needs_dot ? "." : ""}`, ...parts.slice(1)].join("");
}
