import { print } from "@tsyncio/runtime";
import * as random from "./random.ts";
import { choice } from "./random.ts";

print(random.random(), choice([1, 2, 3]), "random");
