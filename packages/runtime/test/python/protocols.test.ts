import { describe, expect, it } from "vitest";
import * as python from "../../src/index.ts";
import { Dict, exception, iterate, repr, str, Tuple } from "../../src/index.ts";
import { send } from "../../src/python/methods/generators.ts";

/** The exception that an action raises, as `Type: text`. */
function raised(action: () => unknown): string {
  try {
    return `no exception: ${repr(action())}`;
  } catch (error) {
    const found = exception(error);
    return `${python.getattr(python.type(found), "__name__")}: ${str(found)}`;
  }
}

describe("errors of JavaScript become those of Python", () => {
  it("reads an attribute of None", () => {
    const nothing: any = null;
    expect(raised(() => nothing.name)).toBe("AttributeError: 'NoneType' object has no attribute 'name'");
    expect(raised(() => (nothing.name = 1))).toContain("AttributeError: 'NoneType' object has no attribute 'name'");
  });

  it("overflows the stack", () => {
    const deeper = (): unknown => [deeper()];
    expect(raised(deeper)).toBe("RecursionError: maximum recursion depth exceeded");
  });

  it("keeps the stack of the original", () => {
    const original = new Error("boom");
    expect(exception(original).stack).toBe(original.stack);
  });
});

describe("raise", () => {
  it("takes classes and instances, and nothing else", () => {
    expect(python.raise_(python.ValueError)).toBeInstanceOf(python.ValueError);
    expect(str(python.raise_(5))).toBe("exceptions must derive from BaseException");
  });

  it("chains", () => {
    const cause = new python.KeyError("k");
    const error = python.raise_from(new python.ValueError("x"), cause);
    expect([error.__cause__, error.__suppress_context__]).toEqual([cause, true]);
    expect(python.during(error, cause).__context__).toBe(cause);
    expect(python.during(cause, cause).__context__).toBe(null);
  });

  it("cuts a cycle of contexts", () => {
    const first = new python.ValueError("first");
    const second = python.during(new python.ValueError("second"), first);
    python.during(first, second);
    expect([first.__context__, second.__context__]).toEqual([second, null]);
  });
});

describe("exception groups", () => {
  it("are exceptions and groups", () => {
    const group = new python.BaseExceptionGroup("g", [new python.ValueError(1), new python.KeyError("k")]);
    expect(group).toBeInstanceOf(python.ExceptionGroup);
    expect(group).toBeInstanceOf(python.Exception);
    expect(python.isinstance(group, python.BaseExceptionGroup)).toBe(true);
    expect(python.issubclass(python.ExceptionGroup, python.BaseExceptionGroup)).toBe(true);
  });

  it("split by class and keep the nesting", () => {
    const inner = new python.ExceptionGroup("inner", [new python.TypeError(2), new python.ValueError(3)]);
    const group = new python.ExceptionGroup("outer", [new python.ValueError(1), inner]);
    const [matched, rest] = group.split(python.ValueError);
    expect(repr(matched)).toBe("ExceptionGroup('outer', [ValueError(1), ExceptionGroup('inner', [ValueError(3)])])");
    expect(repr(rest)).toBe("ExceptionGroup('outer', [ExceptionGroup('inner', [TypeError(2)])])");
    expect(group.subgroup(python.KeyError)).toBe(null);
  });
});

describe("scopes", () => {
  class Manager {
    readonly seen: unknown[] = [];
    readonly swallows: boolean;
    constructor(swallows: boolean) {
      this.swallows = swallows;
    }
    __enter__(): string {
      this.seen.push("enter");
      return "value";
    }
    __exit__(type: unknown, error: unknown): boolean {
      this.seen.push(type === null ? null : python.getattr(type, "__name__"), error === null ? null : str(error));
      return this.swallows;
    }
  }

  function run(manager: Manager, body: () => void): void {
    const scope = python.enter(manager);
    try {
      body();
    } catch (error) {
      scope.caught(error);
    } finally {
      scope.exit();
    }
  }

  it("leave once, with or without an error", () => {
    const calm = new Manager(false);
    run(calm, () => undefined);
    expect(calm.seen).toEqual(["enter", null, null]);
    const swallowing = new Manager(true);
    run(swallowing, () => python.fail(new python.ValueError("bad")));
    expect(swallowing.seen).toEqual(["enter", "ValueError", "bad"]);
    expect(raised(() => run(new Manager(false), () => python.fail(new python.ValueError("bad"))))).toBe(
      "ValueError: bad",
    );
  });

  it("refuse what is no manager", async () => {
    expect(raised(() => python.enter(5))).toBe("TypeError: 'int' object does not support the context manager protocol");
    await expect(python.aenter(5)).rejects.toThrow();
  });

  it("await the asynchronous methods", async () => {
    const seen: unknown[] = [];
    const manager = {
      constructor: Manager,
      __aenter__: async () => "in",
      __aexit__: async (type: unknown) => void seen.push(type),
    };
    const scope = await python.aenter(manager);
    await scope.exit();
    await scope.exit();
    expect([scope.value, seen]).toEqual(["in", [null]]);
  });
});

describe("iteration", () => {
  it("leaves a generator open when a loop breaks", () => {
    const numbers = (function* () {
      yield* [1, 2, 3];
    })();
    for (const number of iterate(numbers)) if (number === 1) break;
    expect([...iterate(numbers)]).toEqual([2, 3]);
  });

  it("sends values, and refuses to do so before the start", () => {
    const echo = (function* (): Generator<unknown, string, unknown> {
      const got = yield 1;
      return repr(got);
    })();
    expect(raised(() => send(echo, 5))).toBe("TypeError: can't send non-None value to a just-started generator");
    expect(python.next(echo)).toBe(1);
    expect(raised(() => send(echo, 5))).toBe("StopIteration: 5");
  });

  it("turns a StopIteration inside a generator into RuntimeError", () => {
    const broken = (function* () {
      yield python.next(python.iter([]));
    })();
    expect(raised(() => python.next(broken))).toBe("RuntimeError: generator raised StopIteration");
  });

  it("notices that a dict changes its size", () => {
    const dict = new Dict<unknown, number>([[1, 2]]);
    expect(
      raised(
        () =>
          [...iterate(dict)].length +
          [
            ...(function* () {
              for (const key of dict) {
                dict.set("more", 1);
                yield key;
              }
            })(),
          ].length,
      ),
    ).toBe("RuntimeError: dictionary changed size during iteration");
  });

  it("goes through asynchronous iterators of a class", async () => {
    class Ticker {
      left = 2;
      __aiter__(): this {
        return this;
      }
      async __anext__(): Promise<number> {
        if (this.left === 0) throw new python.StopAsyncIteration();
        return this.left--;
      }
    }
    const seen: unknown[] = [];
    for await (const tick of python.aiterate(new Ticker())) seen.push(tick);
    expect(seen).toEqual([2, 1]);
    expect(raised(() => python.aiterate([]))).toBe(
      "TypeError: 'async for' requires an object with __aiter__ method, got list",
    );
  });
});

describe("calls", () => {
  it("instantiate classes, bind methods and make coroutine objects", () => {
    class Point {
      x: unknown;
      constructor(x: unknown) {
        this.x = x;
      }
      moved(by: number): unknown {
        return python.add(this.x, by);
      }
    }
    const point = python.call(Point, 3);
    expect(python.call_method(point, "moved", 4)).toBe(7);
    expect(python.call(python.getattr(point, "moved"), python.kwargs({ by: 1 }))).toBe(4);
    expect(raised(() => python.call_method(point, "moved"))).toBe(
      "TypeError: Point.moved() missing 1 required positional argument: 'by'",
    );
    expect(raised(() => python.call(Point))).toBe(
      "TypeError: Point.__init__() missing 1 required positional argument: 'x'",
    );
    expect(raised(() => python.call(5))).toBe("TypeError: 'int' object is not callable");
    expect(python.call(async () => 1)).toBeInstanceOf(python.Coroutine);
  });

  it("show functions, classes and bound methods", () => {
    class Point {
      moved(): void {}
    }
    function move(): void {}
    expect(repr(Point)).toBe("<class '__main__.Point'>");
    expect(repr(move)).toMatch(/^<function move at 0x[0-9a-f]+>$/);
    expect(repr(python.getattr(new Point(), "moved"))).toMatch(
      /^<bound method Point\.moved of <.*Point object at 0x[0-9a-f]+>>$/,
    );
    expect(repr(python.or_(python.int, python.str))).toBe("int | str");
    expect(python.isinstance("x", python.or_(python.int, python.str))).toBe(true);
  });

  it("destructure rows", () => {
    const pairs: [number, string][] = [];
    for (const [index, item] of python.enumerate(["a", "b"])) pairs.push([index, item]);
    expect(pairs).toEqual([
      [0, "a"],
      [1, "b"],
    ]);
    const [first, second] = Tuple.of(1, "x");
    expect([first + 1, second.length]).toEqual([2, 1]);
  });
});
