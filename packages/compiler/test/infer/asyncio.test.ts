import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { facts } from "./describe.ts";

const header = "import asyncio\nasync def f(x):\n  return x\n";

describe("what asyncio gives", () => {
  it.each([
    ["await f(1)", "small"],
    ["f(1)", "Coroutine<number>"],
    ["asyncio.create_task(f(1))", "asyncio.Task<number>"],
    ["await asyncio.create_task(f(1))", "small"],
    ["await asyncio.gather(f(1), f(1))", "number[]"],
    ["await asyncio.gather(f(1), return_exceptions=True)", "any[]"],
    ["await asyncio.wait_for(f(1), 1)", "small"],
    ["await asyncio.sleep(1)", "null"],
    ["await asyncio.sleep(1, 'a')", "string"],
    ["asyncio.Lock()", "asyncio.Lock"],
    ["asyncio.get_running_loop()", "asyncio.AbstractEventLoop"],
  ])("x = %s: %s", (value, expected) => {
    expect(facts(`${header}async def main():\n  y = ${value}\n  return y\n`).variables["y"]).toBe(expected);
  });

  it("knows what goes through a queue", () => {
    const source = `${header}async def main():\n  q = asyncio.Queue()\n  q.put_nowait('a')\n  y = await q.get()\n`;
    expect(facts(source).variables).toMatchObject({ q: "asyncio.Queue<string>", y: "string" });
  });

  it("knows what with binds", () => {
    const source = `${header}async def main():\n  async with asyncio.TaskGroup() as tg:\n    t = tg.create_task(f('a'))\n  return t.result()\n`;
    expect(facts(source).variables).toMatchObject({ tg: "asyncio.TaskGroup", t: "asyncio.Task<string>" });
  });
});

describe("colouring", () => {
  const run = `${header}def run():\n  asyncio.run(f(1))\n`;

  it("awaits a blocking call at the top level", () => {
    expect(facts(`${header}asyncio.run(f(1))\n`).coloured).toEqual([4]);
  });

  it("colours the functions that reach one", () => {
    const { coloured, functions } = facts(`${run}def outer():\n  run()\nouter()\n`);
    expect(coloured).toEqual([5, 7, 8]);
    expect(functions).toEqual(["f(small) -> small", "run() -> null coloured", "outer() -> null coloured"]);
  });

  it("does not colour async functions, in which such a call raises", () => {
    const { coloured, functions } = facts(`${run}async def g():\n  run()\n`);
    expect(coloured).toEqual([5, 7]);
    expect(functions.at(-1)).toBe("g() -> null");
  });

  it.each([
    ["a lambda", "g = lambda: run()\n"],
    ["a property", "class A:\n  @property\n  def p(self): return run()\n"],
    ["__init__", "class A:\n  def __init__(self): run()\n"],
    ["a generator", "def g():\n  yield run()\n"],
    ["the body of a class", "class A:\n  x = run()\n"],
    ["run(), which is used as a value", "x = [run]\n"],
  ])("cannot colour %s", (place, source) => {
    expect(facts(run + source).module.uncolourable.map((each) => each.place)).toEqual([place]);
  });
});

describe("the guide's dialect", () => {
  function dialect(source: string, strict = false): readonly string[] {
    return [...facts(source, { strict }).module.dialectCalls].map(([call, kind]) => `${String(call.lineno)} ${kind}`);
  }

  const started = `${header}t = asyncio.create_task(f(1))\nasyncio.run(t)\n`;

  it("finds tasks that are made and run where no loop runs", () => {
    expect(dialect(started)).toEqual(["4 create-task-without-loop", "5 run-of-task"]);
  });

  it("finds them in plain functions that only the top level reaches", () => {
    expect(dialect(`${header}def g():\n  asyncio.create_task(f(1))\ng()\n`)).toEqual(["5 create-task-without-loop"]);
    expect(dialect(`${header}def g():\n  asyncio.create_task(f(1))\nasync def h():\n  g()\n`)).toEqual([]);
  });

  it("leaves tasks inside async functions alone", () => {
    expect(dialect(`${header}async def g():\n  await asyncio.create_task(f(1))\n`)).toEqual([]);
  });

  it("is off in strict mode", () => {
    expect(dialect(started, true)).toEqual([]);
  });
});

describe("the guide's programs", () => {
  const corpus = join(import.meta.dirname, "../../../../corpus/guide");
  const read = (name: string): string => readFileSync(join(corpus, name, "input.py"), "utf8");

  it("knows the lock", () => {
    expect(facts(read("5_lock")).functions).toEqual(["my_coroutine(asyncio.Lock) -> null", "main() -> null"]);
  });

  it("knows the tasks", () => {
    expect(facts(read("3_1_tasks")).variables).toMatchObject({
      task1_2: "asyncio.Task<null>",
      task2_2: "asyncio.Task<null>",
    });
  });

  it("knows the exception", () => {
    expect(facts(read("6_exceptions")).variables).toMatchObject({ e: "ValueError" });
  });
});
