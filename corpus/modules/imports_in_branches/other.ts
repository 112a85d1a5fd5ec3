import { print } from "@tsyncio/runtime";

print("other");
