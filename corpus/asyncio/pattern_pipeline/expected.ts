import * as asyncio from "@tsyncio/runtime/asyncio";
import * as strings from "@tsyncio/runtime/strings";
import {
  call_method,
  coroutine,
  format,
  iadd,
  int,
  is_,
  object,
  print,
  truth,
  Tuple,
  unawaited,
  unpack,
  unpack_star,
} from "@tsyncio/runtime";

const END = object();

async function read(output: asyncio.Queue<unknown>): Promise<void> {
  for (const line of ["3 apples", "4 pears", "nonsense", "5 figs"]) {
    await asyncio.sleep(0.01);
    await output.put(line);
  }
  await output.put(END);
}

async function parse(
  source: asyncio.Queue<unknown>,
  output: asyncio.Queue<unknown>,
): Promise<void> {
  let line!: unknown;
  while (!is_((line = await source.get()), END)) {
    const [count, words]: [unknown, unknown[]] = unpack_star(
      call_method(line, "split"),
      1,
      0,
    );
    if (truth(call_method(count, "isdigit"))) {
      await output.put(Tuple.of(int(count), strings.join(" ", words)));
    } else {
      print("skipped", line);
    }
  }
  await output.put(END);
}

async function report(source: asyncio.Queue<any>): Promise<any> {
  let total: any = 0;
  while (true) {
    const item = await source.get();
    if (is_(item, END)) {
      break;
    }
    const [count, name]: [any, unknown] = unpack(item, 2);
    total = iadd(total, count);
    print(`${format(name, "<8")}${format(count, ">4")}${format(total, ">4")}`);
  }
  return unawaited(total);
}

async function main(): Promise<void> {
  const [lines, records] = [
    new asyncio.Queue<unknown>(1),
    new asyncio.Queue<unknown>(1),
  ];
  const [_, total]: [unknown[], unknown] = unpack_star(
    await asyncio.gather(
      coroutine(read, lines),
      coroutine(parse, lines, records),
      coroutine(report, records),
    ),
    0,
    1,
  );
  print("total", total);
}

await asyncio.run(coroutine(main));
