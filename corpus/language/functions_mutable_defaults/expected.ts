import {
  add,
  contains,
  Dict,
  dict,
  getitem,
  type int,
  print,
  setitem,
  signature,
} from "@tsyncio/runtime";

const default_into: number[] = [];
function collected(item: number, into: number[] = default_into): number[] {
  into.push(item);
  return into;
}

print(collected(1), collected(2), collected(3, []), collected(4));

const default_seen: Dict<unknown, unknown> = new Dict();
function counted(
  word: string,
  options: { seen?: Dict<unknown, unknown> } = {},
): Dict<unknown, unknown> {
  const seen = options.seen === undefined ? default_seen : options.seen;
  setitem(seen, word, add(seen.get(word, 0), 1));
  return dict(seen);
}

print(counted("a"), counted("b"), counted("a"));

const default_memo: Dict<number, int> = new Dict<number, int>([
  [0, 0],
  [1, 1],
]);
function cached(n: number, memo: Dict<number, int> = default_memo): int {
  if (!contains(memo, n)) {
    setitem(memo, n, add(cached(n - 1), cached(n - 2)));
  }
  return getitem(memo, n);
}

print(cached(50));

const default_items: string[] = [];
class Box {
  declare items: string[];

  constructor(items: string[] = default_items) {
    this.items = items;
  }

  put(item: string): Box {
    this.items.push(item);
    return this;
  }
}

const [first, second] = [new Box(), new Box()];
first.put("shared");
print(
  second.items,
  first.items === second.items,
  new Box(["own"]).put("b").items,
  new Box().items,
);

function fresh(item: number, into: number[] | null = null): number[] {
  into = into === null ? [] : into;
  into.push(item);
  return into;
}

print(fresh(1), fresh(2), fresh(3, [0]));
const makers: ((times?: number, log?: number[]) => number[])[] = [];
for (let n = 0; n < 3; n++) {
  const default_log: number[] = [];
  function maker(times: number = n, log: number[] = default_log): number[] {
    log.push(times);
    return log;
  }
  signature(maker, "times=…, log=…");

  makers.push(maker);
}
print(
  Array.from(makers, (maker) => maker()),
  Array.from(makers, (maker) => maker(9)),
);
