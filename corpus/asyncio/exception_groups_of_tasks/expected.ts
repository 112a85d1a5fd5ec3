import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  aenter,
  type BaseException,
  BaseExceptionGroup,
  call,
  coroutine,
  delegate,
  except_star,
  Exception,
  exception,
  ExceptionGroup,
  type float,
  getattr,
  getitem,
  isinstance,
  KeyError,
  LookupError,
  OSError,
  print,
  raise_,
  repr,
  signature,
  Tuple,
  type,
  TypeError,
  unpack,
  ValueError,
  ZeroDivisionError,
} from "@tsyncio/runtime";

class Refused extends Exception {
  declare code: number;

  constructor(name: string, code: number) {
    super(`${name} refused with ${code}`);
    this.code = code;
  }
}

async function job(
  name:
    | string
    | float
    | Refused
    | KeyError
    | ValueError
    | ExceptionGroup
    | TypeError,
  delay:
    | string
    | float
    | Refused
    | KeyError
    | ValueError
    | ExceptionGroup
    | TypeError,
  error: unknown = null,
): Promise<
  string | float | Refused | KeyError | ValueError | ExceptionGroup | TypeError
> {
  try {
    await asyncio.sleep(delay as any);
    if (error !== null) {
      throw raise_(error);
    }
    return name;
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof asyncio.CancelledError)) {
      throw failure;
    }
    print(name, "cancelled");
    throw failure;
  }
}
signature(job, "name, delay, error=…");

async function run(
  ...jobs_items: Tuple<
    (
      | string
      | float
      | Refused
      | KeyError
      | ValueError
      | ExceptionGroup
      | TypeError
    )[]
  >[]
): Promise<
  (
    | string
    | float
    | Refused
    | KeyError
    | ValueError
    | ExceptionGroup
    | TypeError
  )[]
> {
  const jobs = Tuple.of(...jobs_items);
  let tasks!: asyncio.Task<
    | string
    | float
    | Refused
    | KeyError
    | ValueError
    | ExceptionGroup
    | TypeError
  >[];
  const scope = await aenter(new asyncio.TaskGroup());
  try {
    const group = scope.value;
    tasks = Array.from(jobs, (each) => group.create_task(call(job, ...each)));
  } catch (caught) {
    await scope.caught(caught);
  } finally {
    await scope.exit();
  }
  return Array.from(tasks, (task) => task.result());
}

async function main(): Promise<void> {
  print(await run(Tuple.of("a", 0.01), Tuple.of("b", 0)));
  try {
    await run(
      Tuple.of("a", 0.01, new Refused("a", 3)),
      Tuple.of("b", 5),
      Tuple.of("c", 0.01, new KeyError("c")),
    );
  } catch (caught) {
    const clauses = except_star(caught);
    const part = clauses.take(Refused);
    if (part !== null) {
      try {
        const group = part;
        print(
          "refused",
          Array.from(group.exceptions, (error) => getattr(error, "code")),
        );
      } catch (caught) {
        clauses.raised(caught);
      }
    }
    const part_2 = clauses.take(LookupError);
    if (part_2 !== null) {
      try {
        const group = part_2;
        print("lookup", group.exceptions);
      } catch (caught) {
        clauses.raised(caught);
      }
    }
    clauses.finish();
  }
  try {
    const scope = await aenter(new asyncio.TaskGroup());
    try {
      const outer = scope.value;
      outer.create_task(
        coroutine(run, Tuple.of("x", 0, new ValueError("x")), Tuple.of("y", 1)),
      );
      outer.create_task(coroutine(job, "z", 1));
    } catch (caught) {
      await scope.caught(caught);
    } finally {
      await scope.exit();
    }
  } catch (caught) {
    const clauses_2 = except_star(caught);
    const part_3 = clauses_2.take(ValueError);
    if (part_3 !== null) {
      try {
        const group = part_3;
        print(repr(group));
        const inner = getitem(group.exceptions, 0);
        print(getattr(inner, "message"), getattr(inner, "exceptions"));
      } catch (caught) {
        clauses_2.raised(caught);
      }
    }
    clauses_2.finish();
  }

  function* flat(
    group: ExceptionGroup | BaseExceptionGroup,
  ): Generator<BaseException> {
    for (const error of getattr(group, "exceptions")) {
      yield* delegate(
        isinstance(error, BaseExceptionGroup) ? flat(error) : [error],
      );
    }
  }

  try {
    await run(
      Tuple.of(
        "p",
        0,
        new ExceptionGroup("many", [new OSError(5), new Refused("p", 1)]),
      ),
      Tuple.of("q", 0, new TypeError("q")),
    );
  } catch (caught) {
    const group = exception(caught);
    if (!(group instanceof ExceptionGroup)) {
      throw group;
    }
    print(Array.from(flat(group), (error) => getattr(type(error), "__name__")));
    const [mine, rest]: [unknown, unknown] = unpack(
      group.split((error: unknown) => error instanceof Refused),
      2,
    );
    print(repr(mine), repr(rest));
    print(group.subgroup(OSError), group.subgroup(ZeroDivisionError));
  }
}

await asyncio.run(coroutine(main));
