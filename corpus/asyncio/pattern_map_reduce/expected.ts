import * as asyncio from "@tsyncio/runtime/asyncio";
import * as collections from "@tsyncio/runtime/stdlib/collections";
import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  call_method,
  coroutine,
  Dict,
  format,
  getitem,
  iadd,
  len,
  mul,
  neg,
  print,
  range,
  Slice,
  sorted,
  str,
  sum,
  Tuple,
  unawaited,
  unpack,
} from "@tsyncio/runtime";
import { Counter } from "@tsyncio/runtime/stdlib/collections";

const texts = new Dict<string, string>([
  ["one.txt", "the cat and the dog"],
  ["two.txt", "the bird; the cat! and THE end"],
  ["three.txt", ""],
  ["four.txt", "dog eats dog"],
]);

function* words(text: string): Generator<string> {
  for (const word of strings.split(strings.lower(text))) {
    let cleaned!: string;
    if ((cleaned = strings.strip(word, ";!,.")) !== "") {
      yield cleaned;
    }
  }
}

async function mapper(
  name: string,
  files: asyncio.Queue<string | Tuple<[any, collections.Counter]> | null>,
  counts: asyncio.Queue<string | Tuple<[unknown, collections.Counter]> | null>,
): Promise<Tuple<[string, any[]]>> {
  let file!: any;
  const handled: unknown[] = [];
  while ((file = await files.get()) !== null) {
    await asyncio.sleep(0.001 * len(file));
    handled.push(file);
    await counts.put(Tuple.of(file, new Counter(words(getitem(texts, file)))));
  }
  await counts.put(null);
  return Tuple.of(name, handled);
}

async function reducer(
  counts: asyncio.Queue<string | Tuple<[any, collections.Counter]> | null>,
  mappers: number,
): Promise<any> {
  let total: any = new Counter();
  while (mappers !== 0) {
    const received = await counts.get();
    if (received === null) {
      mappers -= 1;
      continue;
    }
    const [file, counter]: [unknown, any] = unpack(received, 2);
    print(
      `${format(file, ">9")}: ${str(sum(call_method(counter, "values")))} words, ${len(counter)} different`,
    );
    total = iadd(total, counter);
  }
  return unawaited(total);
}

async function main(): Promise<void> {
  const [files, counts] = [
    new asyncio.Queue<string | Tuple<[unknown, collections.Counter]> | null>(),
    new asyncio.Queue<string | Tuple<[unknown, collections.Counter]> | null>(1),
  ];
  for (const file of texts) {
    files.put_nowait(file);
  }
  for (let _ = 0; _ < 2; _++) {
    files.put_nowait(null);
  }
  const [item_2, total] = unpack(
    await asyncio.gather(
      asyncio.gather(
        ...Iterator.from(range(2)).map((n) =>
          coroutine(mapper, `m${n}`, files, counts),
        ),
      ),
      coroutine(reducer, counts, 2),
    ),
    2,
  );
  const [first, second]: [unknown, unknown] = unpack(item_2, 2);
  print(
    getitem(first, 0),
    getitem(second, 0),
    sorted(add(getitem(first, 1), getitem(second, 1))),
  );
  for (const item_3 of getitem(
    sorted(call_method(total, "items"), {
      key: (item: unknown) => Tuple.of(neg(getitem(item, 1)), getitem(item, 0)),
    }),
    new Slice(null, 4),
  )) {
    const [word, count]: [unknown, unknown] = unpack(item_3, 2);
    print(`${format(word, "<5")}${str(mul("#", count))} ${str(count)}`);
  }
  print(
    call_method(total, "most_common", 2),
    getitem(total, "nothing"),
    sum(call_method(total, "values")),
  );
}

await asyncio.run(coroutine(main));
