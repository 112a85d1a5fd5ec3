import { print } from "@tsyncio/runtime";
import * as third from "./third.ts";

print("second", third.name);
export const value = 2;
