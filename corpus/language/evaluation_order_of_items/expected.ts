import {
  bound,
  Dict,
  exception,
  getitem,
  iadd,
  type int,
  print,
  setitem,
  UnboundLocalError,
} from "@tsyncio/runtime";

const log: string[] = [];

function note(
  name: string,
  value: Dict<unknown, unknown> | string | number,
): Dict<unknown, unknown> | string | number {
  log.push(name);
  return value;
}

const counts = new Dict<unknown, unknown>([
  ["a", 1],
  ["b", 10],
]);
const object = note("object", counts);
const key_2 = note("key", "a");
setitem(object, key_2, iadd(getitem(object, key_2), note("value", 5)));
print(counts, log);

// The object is what the name stood for before the key was evaluated.
let items: unknown[] = [1, 2];
const kept = items;

function swapped(): number {
  items = [10, 20];
  return 0;
}

const object_2 = items;
const key_3 = swapped();
setitem(object_2, key_3, iadd(getitem(object_2, key_3), 1));
print(items, kept);

class Meter {
  declare readings: Dict<string, number>;
  declare total: int;

  constructor() {
    this.readings = new Dict<string, number>([["now", 1]]);
    this.total = 0;
  }

  reset(): string {
    this.readings = new Dict<string, number>([["now", 100]]);
    return "now";
  }

  grown(): number {
    this.total = 50;
    return 1;
  }

  run(): void {
    const first = this.readings;
    const object = this.readings;
    const key_2 = this.reset();
    setitem(object, key_2, getitem(object, key_2) + 1);
    print(first, this.readings);
    this.total = iadd(this.total, this.grown());
    print(this.total);
  }
}

new Meter().run();

function unbound(): void {
  let table!: Dict<string, unknown>;
  let key!: string;
  if (log.length === 0) {
    table = new Dict<string, unknown>();
    key = "a";
  }
  try {
    const object = bound(table, "table");
    const key_2 = `${bound(key, "key")}`;
    setitem(object, key_2, iadd(getitem(object, key_2), 1));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof UnboundLocalError)) {
      throw error;
    }
    print(error);
  }
  table = new Dict<string, unknown>();
  try {
    const key_3 = `${bound(key, "key")}`;
    setitem(table, key_3, iadd(getitem(table, key_3), 1));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof UnboundLocalError)) {
      throw error;
    }
    print(error);
  }
}

unbound();
let i = 0;
const [item, item_2] = [1, "second target sees the first"];
i = item;
setitem(kept, i, item_2);
print(i, kept);
