import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  add,
  AssertionError,
  coroutine,
  Dict,
  format,
  getitem,
  gt,
  iadd,
  isub,
  iterate,
  lt,
  mul,
  print,
  Slice,
  starred,
  str,
  truth,
  Tuple,
  unawaited,
  unpack_star,
} from "@tsyncio/runtime";

async function value(result: unknown): Promise<any> {
  await asyncio.sleep(0);
  return unawaited(result);
}

class Service {
  declare table: Dict<string, number[]>;

  constructor() {
    this.table = new Dict<string, number[]>([["key", [1, 2, 3]]]);
  }

  async load(key: string): Promise<number[]> {
    return getitem(this.table, await value(key));
  }
}

async function main(): Promise<any> {
  let value_2: unknown;
  let middle: unknown;
  let name!: unknown;
  const service = new Service();
  print(
    `${format(await value("in an f-string"), ">20")}`,
    `${str(add(await value(3), 1))}`,
  );
  print(
    getitem(await service.load("key"), await value(1)),
    getitem(await service.load("key"), new Slice(null, null, -1)),
  );
  print(
    truth(await value(true)) ? "yes" : "no",
    truth((value_2 = await value(0))) ? value_2 : await value("or"),
    !truth(await value(0)),
  );
  print(
    new Dict<unknown, unknown>([[await value("k"), await value("v")]]),
    Tuple.of(await value(1), ...starred(await value([2, 3]))),
  );
  print(
    add(await value(1), mul(await value(2), await value(3))),
    lt(1, (middle = await value(2))) && lt(middle, 3),
  );
  let total: any = 10;
  total = iadd(total, await value(5));
  const [first, rest]: [unknown, unknown[]] = unpack_star(
    await value("abc"),
    1,
    0,
  );
  print(total, first, rest);
  if (truth(await value(1)) && truth((name = await value("walrus")))) {
    print(name);
  }
  for (const letter of iterate(await value("xy"))) {
    print(letter);
  }
  while (truth(await value(gt(total, 13)))) {
    total = isub(total, 1);
  }
  if (!truth(await value(true))) {
    throw new AssertionError("message");
  }
  return unawaited(await value(total));
}

print(await asyncio.run(coroutine(main)));
