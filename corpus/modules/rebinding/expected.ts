import { print } from "@tsyncio/runtime";
import * as counter from "./counter.ts";
import { bump, history } from "./counter.ts";

const value = counter.value;

print(value, counter.value);
bump();
print(value, counter.value, history);
counter.set_value(10);
bump();
counter.set_value(counter.value + 5);
print(value, counter.value, counter.current(), history);

function late(): number {
  const fresh = counter.value;

  return fresh;
}

print(late());
bump();
print(late(), value);
