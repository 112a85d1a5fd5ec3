import { call } from "@tsyncio/runtime";

let on_done: ((what: any) => null) | null = null as
  ((what: any) => null) | null;
export const hooks: ((what: any) => null)[] = [];

export let compute: ((number: number) => number) | ((number: any) => any) =
  function compute(number: number): number {
    return number * 2;
  };

export function run(number: number): any {
  if (on_done !== null) {
    call(on_done, number);
  }
  for (const hook of hooks) {
    hook(`hook ${number}`);
  }
  return call(compute, number);
}

export function set_on_done(value: ((what: any) => null) | null): void {
  on_done = value;
}

export function set_compute(
  value: ((number: number) => number) | ((number: any) => any),
): void {
  compute = value;
}
