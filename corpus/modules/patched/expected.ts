import { call, neg, print } from "@tsyncio/runtime";
import * as worker from "./worker.ts";

function log(what: unknown): null {
  print("log", what);
  return null;
}

function fake(number: unknown): unknown {
  return neg(number);
}

print(worker.run(2));
worker.set_on_done(log);
worker.set_compute(fake);
print(worker.run(3), call(worker.compute, 5));
worker.hooks.push(log);
print(worker.run(4));
