import { print } from "@tsyncio/runtime";

print("noisy");
export const level = 3;
