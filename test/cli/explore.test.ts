import { describe, expect, it } from "vitest";
import { temporaryFolder, tsyncio } from "./tsyncio.ts";

/** Two tasks that wake at the same time: the second to run finds what the first has left. */
const race = `import asyncio

balance = 100


async def withdraw(name, amount):
    global balance
    seen = balance
    await asyncio.sleep(0.1)
    if name == "second" and seen == balance:
        raise ValueError("nothing was withdrawn before")
    balance = seen - amount


async def main():
    await asyncio.gather(withdraw("first", 30), withdraw("second", 50))
    print("done", balance)


asyncio.run(main())
`;

const deadlock = `import asyncio


async def transfer(first, second):
    async with first:
        await asyncio.sleep(0)
        async with second:
            pass


async def getter(queue):
    async for item in stream(queue):
        print(item)


async def stream(queue):
    yield await queue.get()


async def main():
    a, b = asyncio.Lock(), asyncio.Lock()
    async with asyncio.TaskGroup() as group:
        group.create_task(transfer(a, b), name="one")
        group.create_task(transfer(b, a), name="two")
        group.create_task(getter(asyncio.Queue()), name="three")
        print("waits")


asyncio.run(main())
`;

/** An hour before and after sockets are open: while they are, time goes by the real clock. */
const sockets = `import asyncio
import time


async def serve(reader, writer):
    line = await reader.readline()
    await asyncio.sleep(0.3)
    writer.write(line.upper())
    await writer.drain()
    writer.close()


async def main():
    start = time.monotonic()
    await asyncio.sleep(3600)
    print(time.monotonic() - start >= 3600)
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"hello\\n")
    print(await asyncio.wait_for(reader.readline(), 5))
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()
    start = time.time()
    await asyncio.sleep(3600)
    time.sleep(60)
    print(time.time() - start >= 3660, time.perf_counter() > 3660)


asyncio.run(main())
`;

/** Three clients write at the same time: who is heard first, asyncio does not say. */
const clients = `import asyncio

heard = []


async def serve(reader, writer):
    heard.append(await reader.read(100))
    writer.close()


async def client(port, name):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    await asyncio.sleep(0.05)
    writer.write(name)
    await reader.read()
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    await asyncio.gather(*(client(port, name) for name in (b"a", b"b", b"c")))
    print(len(heard))
    assert heard == [b"a", b"b", b"c"], "in another order"
    server.close()


asyncio.run(main())
`;

describe("tsyncio run --virtual-time", () => {
  it("jumps where no socket is open", async () => {
    const cwd = temporaryFolder({ "sockets.py": sockets });
    const { stdout, stderr } = await tsyncio(["run", "--virtual-time", "sockets.py"], { cwd });
    expect([stdout, stderr]).toEqual(["True\nb'HELLO\\n'\nTrue True\n", ""]);
  });
});

describe("tsyncio run --explore", () => {
  it("tells of a schedule that raises, and replays it", { timeout: 120_000 }, async () => {
    const cwd = temporaryFolder({ "race.py": race });
    const { stdout, stderr, exitCode } = await tsyncio(["run", "--explore", "30", "--seed", "3", "race.py"], { cwd });
    expect([stdout, exitCode]).toEqual(["done 50\n", 1]);
    expect(stderr).toContain("ValueError: nothing was withdrawn before\n");
    expect(stderr).toMatch(/explore: the schedule of seed \d+ raises\n {2}the first 1 of its 1 choices are enough/);
    expect(stderr).toContain("choice 1, at 0.1 s: Task-3 before Task-2\n");
    const seed = /--replay (\S+) race\.py/.exec(stderr)![1]!;
    const replayed = await tsyncio(["run", "--replay", seed, "race.py"], { cwd });
    expect([replayed.stdout, replayed.exitCode]).toEqual(["", 1]);
    expect(replayed.stderr).toContain("ValueError: nothing was withdrawn before\n");
  });

  it("calls back for sockets in another order", { timeout: 120_000 }, async () => {
    const cwd = temporaryFolder({ "clients.py": clients });
    const { stderr, exitCode } = await tsyncio(["run", "--explore", "20", "clients.py"], { cwd });
    expect(exitCode).toBe(1);
    expect(stderr).toContain("AssertionError: in another order\n");
    expect(stderr).toMatch(/choice \d+, at \S+ s: <socket\.socket fd=.* before <socket\.socket fd=/);
  });

  it("says so when all schedules do the same", { timeout: 120_000 }, async () => {
    const cwd = temporaryFolder({
      "calm.py":
        "import asyncio, random, time\n\nasync def work(n):\n    await asyncio.sleep(1)\n    return n, random.random(), time.time() > 1\n\nasync def main():\n    print(len(await asyncio.gather(*(work(n) for n in range(4)))), input())\n\nasyncio.run(main())\n",
    });
    expect(await tsyncio(["run", "--explore", "5", "calm.py"], { cwd, input: "given\n" })).toEqual({
      stdout: "4 given\n",
      stderr: "explore: 5 schedules, and all did the same\n",
      exitCode: 0,
    });
  });

  it("refuses what is no number", async () => {
    const { stderr, exitCode } = await tsyncio(["run", "--explore", "many", "a.py"], { cwd: temporaryFolder() });
    expect(stderr).toContain("take numbers");
    expect(exitCode).toBe(2);
  });
});

describe.each(["native", "generator"])("a deadlock of %s coroutines", (form) => {
  it.each([["real"], ["virtual"]])("is told in %s time, with every task and its place", async (time) => {
    const cwd = temporaryFolder({ "dead.py": deadlock });
    const clock = time === "virtual" ? ["--virtual-time"] : [];
    const { stdout, stderr, exitCode } = await tsyncio(["run", ...clock, "--coroutines", form, "dead.py"], { cwd });
    expect([stdout, exitCode]).toEqual(["waits\n", 1]);
    expect(stderr).toMatch(/^deadlock: every task waits/);
    expect(stderr).toMatch(
      / {2}one \(transfer\(\)\) waits for <asyncio\.locks\.Lock .* \[locked, waiters:1\]>\n {4}\S+dead\.py:7 in transfer: async with second:\n/,
    );
    expect(stderr).toMatch(/ {2}three \(getter\(\)\) waits for a queue\n {4}\S+dead\.py:17 in \S+: yield await queue/);
    expect(stderr).toMatch(/dead\.py:12 in getter: async for item in stream\(queue\):\n/);
    expect(stderr).toMatch(/Task-1 \(main\(\)\) waits for .*\n {4}\S+dead\.py:2\d in main: /);
  });
});
