import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  add as py_add,
  awaitable,
  call,
  call_method,
  coroutine,
  Dict,
  exception,
  getitem,
  kwargs,
  print,
  rest_arguments,
  rest_keywords,
  signature,
  take_keywords,
  Tuple,
  TypeError,
  unawaited,
} from "@tsyncio/runtime";

async function add(a: number | string, b: number | string): Promise<unknown> {
  await asyncio.sleep(0.01);
  return unawaited(py_add(a, b));
}

async function shout(
  text: number | string,
  options_2: { mark?: string } = {},
): Promise<unknown> {
  const mark = options_2.mark === undefined ? "!" : options_2.mark;
  return unawaited(py_add(call_method(text, "upper"), mark));
}
signature(shout, "text, *, mark=…");

function plain(value: number): number {
  return value;
}

const handlers = new Dict<string, any>([
  ["add", add],
  ["shout", shout],
  ["sleep", asyncio.sleep],
]);

async function dispatch(
  name: string,
  ...args_items: unknown[]
): Promise<unknown> {
  const options_3 = take_keywords(args_items);
  const options = rest_keywords(options_3);
  const args: Tuple<(number | string)[]> = rest_arguments(args_items);
  const result = await call(getitem(handlers, name), ...args, kwargs(options));
  print(name, args, options, "->", result);
  return unawaited(result);
}

async function apply(
  function_: any,
  ...args_items_2: number[]
): Promise<unknown> {
  const args = Tuple.of(...args_items_2);
  return unawaited(await awaitable(call(function_, ...args)));
}

async function main(): Promise<void> {
  await dispatch("add", 1, 2);
  await dispatch("shout", "hey", { mark: "?" });
  await dispatch("sleep", 0, "slept");
  print(
    await apply(add, 3, 4),
    await apply((x: number) => coroutine(add, x, x), 5),
  );
  try {
    await apply(plain, 1);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
}

await asyncio.run(coroutine(main));
