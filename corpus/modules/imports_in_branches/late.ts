import { print } from "@tsyncio/runtime";

print("late");
export let x = 10;

export function set_x(value: number): void {
  x = value;
}
