import * as unittest_mock from "@tsyncio/runtime/stdlib/unittest/mock";
import { add, awaitable, call, str } from "@tsyncio/runtime";

unittest_mock.replaceable("helpers.fetch", () => fetch);
unittest_mock.replaceable("helpers.LIMIT", () => LIMIT);
unittest_mock.replaceable("helpers.Thing", () => Thing);
export const LIMIT = 3;

export class Thing {
  static __module__ = "helpers";
  static name_ = "thing";
}

export async function fetch(x: unknown): Promise<string> {
  return `real ${str(x)}`;
}

export async function twice(x: number): Promise<unknown[]> {
  return [
    await awaitable(call(unittest_mock.replaced("helpers.fetch", fetch), x)),
    await awaitable(
      call(
        unittest_mock.replaced("helpers.fetch", fetch),
        add(x, unittest_mock.replaced("helpers.LIMIT", LIMIT)),
      ),
    ),
  ];
}
