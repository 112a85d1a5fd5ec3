import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  bound_free,
  call,
  contains,
  coroutine,
  Dict,
  divide,
  exception,
  float,
  getattr,
  getitem,
  iadd,
  type int,
  isinstance,
  kwargs,
  list,
  locals,
  match_sequence_star,
  NameError,
  print,
  PySet,
  rest_arguments,
  rest_keywords,
  sorted,
  str,
  sub,
  take_keywords,
  truth,
  type Tuple,
  ZeroDivisionError,
} from "@tsyncio/runtime";

function connect(host: string, port = 80, ...paths_items: unknown[]): string {
  const options_2 = take_keywords(paths_items);
  const timeout = options_2.timeout === undefined ? 1.5 : options_2.timeout;
  const options = rest_keywords(options_2, "timeout");
  const paths: Tuple<string[]> = rest_arguments(paths_items);
  let address!: string;
  let first!: string;
  let path!: string;
  let snapshot!: Dict<string, unknown>;
  address = call(
    getattr("{host}:{port}", "format"),
    kwargs(
      locals([
        ["host", host],
        ["port", port],
        ["timeout", float(timeout)],
        ["paths", paths],
        ["options", options],
        ["address", address],
        ["first", first],
        ["path", path],
        ["snapshot", snapshot],
      ]),
    ),
  );
  print(
    locals([
      ["host", host],
      ["port", port],
      ["timeout", float(timeout)],
      ["paths", paths],
      ["options", options],
      ["address", address],
      ["first", first],
      ["path", path],
      ["snapshot", snapshot],
    ]),
  );
  if (truth(options)) {
    first = getitem(sorted(options), 0);
  }
  for (path of paths) {
    address += path;
  }
  snapshot = locals([
    ["host", host],
    ["port", port],
    ["timeout", float(timeout)],
    ["paths", paths],
    ["options", options],
    ["address", address],
    ["first", first],
    ["path", path],
    ["snapshot", snapshot],
  ]);
  port = 8080;
  print(getitem(snapshot, "port"), contains(snapshot, "first"), list(snapshot));
  return address;
}

print(connect("example.org", 443, "/a", "/b", { retries: 2 }));
print(connect("localhost"));

function counter(step: number): void {
  let total: int = 0;

  function add(times: number): Dict<string, unknown> {
    total = iadd(total, bound_free(step, "step") * times);
    return locals([
      ["times", times],
      ["step", step],
      ["total", total],
    ]);
  }

  print(add(1), add(2));
  step = undefined as any;
  print(
    sub(
      locals([
        ["step", step],
        ["add", add],
        ["total", total],
      ]).keys(),
      new PySet(["add"]),
    ),
  );
}

class Job {
  declare name: string;

  constructor(name: string) {
    this.name = name;
    print(
      new Dict<string, unknown>(
        Iterator.from(
          locals([
            ["self", this],
            ["name", name],
          ]).items(),
        )
          .filter(([key, value]) => key !== "self")
          .map(([key, value]) => [key, value] as const),
      ),
    );
  }
}

async function worker(number: number): Promise<void> {
  let error!: ZeroDivisionError;
  try {
    divide(number, 0);
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof ZeroDivisionError)) {
      throw failure;
    }
    error = failure;
    try {
      print(
        list(
          locals([
            ["number", number],
            ["error", error],
          ]),
        ),
      );
    } finally {
      error = undefined as any;
    }
  }
  await asyncio.sleep(0);
  print(
    list(
      locals([
        ["number", number],
        ["error", error],
      ]),
    ),
  );
}

function matched(command: string[] | string): Dict<string, unknown> {
  let parts: [string, string[]] | null;
  let verb!: string;
  let rest!: string[];
  let word!: string;
  if ((parts = match_sequence_star(command, 1, 0)) !== null) {
    verb = parts[0];
    rest = parts[1];
  } else if (isinstance(command, str)) {
    word = command;
  }
  return locals([
    ["command", command],
    ["verb", verb],
    ["rest", rest],
    ["word", word],
  ]);
}

try {
  counter(2);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof NameError)) {
    throw error;
  }
  print(error);
}
new Job("sweep");
await asyncio.run(coroutine(worker, 1));
print(matched(["go", "north"]), matched("stop"));
print(
  ((left: number, right: unknown = 2) =>
    locals([
      ["left", left],
      ["right", right],
    ]))(1),
);
