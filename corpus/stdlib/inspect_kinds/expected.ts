import * as asyncio from "@tsyncio/runtime/asyncio";
import * as inspect from "@tsyncio/runtime/stdlib/inspect";
import {
  async_generator,
  async_generator_def,
  coroutine,
  getattr,
  int,
  len,
  print,
  produced,
  repr,
} from "@tsyncio/runtime";

function f(): null {
  return null;
}
function* g(): Generator<null> {
  yield null;
}
async function c(): Promise<null> {
  return null;
}
function ag(): AsyncGenerator<null> {
  return async_generator(ag$body(), "ag");
}
function* ag$body(): Generator<any, void, any> {
  yield produced(null);
}
async_generator_def(ag);
class K {
  m(): null {
    return null;
  }
  async am(): Promise<null> {
    return null;
  }
}
const k = new K();
const vals: unknown[] = [
  f,
  g,
  c,
  ag,
  K,
  k,
  getattr(k, "m"),
  getattr(k, "am"),
  g(),
  ag(),
  len,
  int,
  3,
  () => 0,
];
print(Array.from(vals, (v) => inspect.isclass(v)));
print(Array.from(vals, (v) => inspect.ismethod(v)));
print(Array.from(vals, (v) => inspect.iscoroutinefunction(v)));
print(Array.from(vals, (v) => inspect.isgeneratorfunction(v)));
print(Array.from(vals, (v) => inspect.isasyncgenfunction(v)));
print(Array.from(vals, (v) => inspect.isgenerator(v)));
print(Array.from(vals, (v) => inspect.isasyncgen(v)));
print(Array.from(vals, (v) => inspect.isawaitable(v)));
async function main(): Promise<void> {
  const co = coroutine(c);
  print(inspect.iscoroutine(co), inspect.isawaitable(co));
  await co;
  const t = asyncio.create_task(coroutine(c));
  print(inspect.iscoroutine(t), inspect.isawaitable(t));
  await t;
}
await asyncio.run(coroutine(main));
print(repr(inspect.cleandoc("a\n      b\n        c\n\n    ")));
