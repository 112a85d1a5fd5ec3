import { call } from "@tsyncio/runtime";

let on_done: ((what: unknown) => null) | null = null as
  ((what: unknown) => null) | null;
export const hooks: ((what: unknown) => null)[] = [];

export let compute:
  ((number: number) => number) | ((number: unknown) => unknown) =
  function compute(number: number): number {
    return number * 2;
  };

export function run(number: number): unknown {
  if (on_done !== null) {
    call(on_done, number);
  }
  for (const hook of hooks) {
    hook(`hook ${number}`);
  }
  return call(compute, number);
}

export function set_on_done(value: ((what: unknown) => null) | null): void {
  on_done = value;
}

export function set_compute(
  value: ((number: number) => number) | ((number: unknown) => unknown),
): void {
  compute = value;
}
