import { print } from "@tsyncio/runtime";

print("late is loaded");
export const loaded = true;

export function greet(whom: string): string {
  return `hello ${whom}`;
}
