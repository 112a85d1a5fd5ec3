import { print } from "@tsyncio/runtime";

let value = 1;
value = undefined as any;
print("value is gone");
