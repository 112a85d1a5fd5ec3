import { print } from "@tsyncio/runtime";

print("noisy");
export let level = 1;
export function change(): void {
  level += 1;
}
