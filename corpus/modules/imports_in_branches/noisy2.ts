import { print } from "@tsyncio/runtime";

print("n2");
export const a = 5;
