/** Annotations of all forms stand in the output where nothing proves more, and promise nothing at run time. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  add,
  call,
  call_method,
  coroutine,
  delegate,
  Dict as py_Dict,
  float,
  getattr,
  getitem,
  type int,
  isinstance,
  len,
  list,
  pow,
  print,
  rest_keywords,
  setitem,
  signature,
  str,
  take_keywords,
  truth,
  Tuple as py_Tuple,
} from "@tsyncio/runtime";

class Job {
  declare action: (n: number) => Promise<string>;
  declare parent: null;
  declare results: py_Dict<string, int[]>;
  declare name: string;

  static retries = 3;
  declare tags: string[];

  constructor(
    name: string,
    action: (n: number) => Promise<string>,
    parent: null = null,
  ) {
    this.name = name;
    this.action = action;
    this.parent = parent;
    this.results = new py_Dict();
    this.tags = [];
  }

  async run(times: number, ...extra_items: unknown[]): Promise<null> {
    const options_2 = take_keywords(extra_items);
    const options = rest_keywords(options_2);
    const extra = py_Tuple.of(...extra_items);
    for (let i = 0; i < times; i++) {
      print(await this.action(i));
    }
    return null;
  }

  merge(other: Job, names: string[]): py_Dict<string, null> {
    return new py_Dict<string, null>(
      Iterator.from(names).map(
        (name) => [name, other.results.get(name)] as const,
      ),
    );
  }
}

async function act(n: number): Promise<string> {
  await asyncio.sleep(0);
  return `act ${n}`;
}

function* pairs(
  values: py_Tuple<[number, string]>[],
  limit: null = null,
): Generator<string> {
  for (const [number, text] of values) {
    yield `${number} ${text}`;
  }
}

function unused(
  task: asyncio.Task<string>,
  queue: asyncio.Queue<int>,
  callback: (...args: any[]) => void,
): Job[] {
  call(callback, task, queue);
  return [];
}

async function main(): Promise<void> {
  const job = new Job("a", act);
  await job.run(2);
  print(list(pairs([py_Tuple.of(1, "x")])), job.tags, getattr(job, "retries"));
}

class Tree {
  declare value: string | float;
  declare on_visit: typeof print;
  declare children: Tree[];

  static label: null = null;

  constructor(value: string | float, parent: Tree | null = null) {
    this.value = value;
    this.children = [];
    this.on_visit = print;
    if (parent !== null) {
      parent.children.push(this);
    }
  }

  *walk(depth: int = 0): Generator<unknown> {
    yield py_Tuple.of(depth, this.value);
    for (const child of this.children) {
      yield* delegate(call(getattr(child, "walk"), add(depth, 1)));
    }
  }
}
signature(Tree.prototype.walk, "depth=…");

function lies(
  number: string,
  texts: py_Dict<string, number>,
  choice: float[] | null = null,
): py_Tuple<[string, py_Dict<string, number>, float[] | null]> {
  // None of this is so.
  return py_Tuple.of(number, texts, choice);
}

function undecided(value: string | int, ...rest_items: number[]): int | null {
  const rest = py_Tuple.of(...rest_items);
  if (isinstance(value, str)) {
    return len(value) + rest.length;
  }
  return truth(rest) ? add(value, 1) : null;
}

const root = new Tree("root");
const leaf = new Tree(float(2), new Tree(1, root));
print(
  list(root.walk()),
  getattr(leaf, "label"),
  lies("one", new py_Dict<string, number>([["two", 3]]), [float(4)]),
);
print(
  undecided("ab"),
  undecided(3),
  undecided(pow(2, 60), 1),
  getattr(leaf, "children"),
);
const handlers = new py_Dict<string, any>();
setitem(
  handlers,
  "up",
  false ? getattr(str, "upper") : (text: unknown) => call_method(text, "upper"),
);
print(
  call(getitem(handlers, "up"), "x"),
  getattr(Job, "merge")(new Job("x", act), new Job("y", act), ["z"]),
);
await asyncio.run(coroutine(main));
