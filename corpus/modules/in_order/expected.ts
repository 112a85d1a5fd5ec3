import { print } from "@tsyncio/runtime";
import * as first from "./first.ts";
import { name } from "./third.ts";
import * as quiet from "./quiet.ts";

print("between");
const second = await import("./second.ts");

print(first.value, second.value, first.value, name);

if (second.value > 1) {
  print(quiet.answer);
}
