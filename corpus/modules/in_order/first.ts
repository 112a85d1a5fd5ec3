import { is_main, len, print } from "@tsyncio/runtime";

print("first begins");
const third = await import("./third.ts");

export const value = len(third.name);
print("first ends", is_main(import.meta) ? "__main__" : "first");
