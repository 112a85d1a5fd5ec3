import { print } from "@tsyncio/runtime";

print("third");
export const name = "the third";
