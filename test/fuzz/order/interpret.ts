/** Runs a program of generate.py on the runtime, as interpret.py does under CPython, and returns what it logged. */
import * as asyncio from "../../../packages/runtime/src/asyncio/index.ts";
import {
  aenter,
  BaseException,
  BaseExceptionGroup,
  coroutine,
  during,
  exception,
  KeyboardInterrupt,
  repr,
  RuntimeError,
  str,
  unpack,
  ValueError,
} from "../../../packages/runtime/src/index.ts";
import { use_virtual_clock } from "../../../packages/runtime/src/testing/index.ts";

/** An operation: its kind, then its arguments. */
type Operation = readonly [kind: string, ...args: any[]];
type Block = readonly Operation[];
/** The scripts of a program. */
export type Program = readonly Block[];

/** One operation of one script: its label in the log, the script's number, its arguments. */
type Step = (label: string, script: number, ...args: any[]) => Promise<unknown>;

class Interpreter {
  readonly lines: string[] = [];
  readonly #program: Program;
  readonly #tasks: (asyncio.Task | null)[] = [null, null, null, null];
  readonly #lock = new asyncio.Lock();
  readonly #semaphore = new asyncio.Semaphore(2);
  readonly #condition = new asyncio.Condition();
  readonly #queue = new asyncio.Queue<string>(2);
  readonly #event = new asyncio.Event();
  readonly #barrier = new asyncio.Barrier(2);

  constructor(program: Program) {
    this.#program = program;
  }

  log(...parts: unknown[]): null {
    this.lines.push(parts.map((part) => str(part)).join(" "));
    return null;
  }

  async main(): Promise<null> {
    const first = asyncio.create_task(this.#script(0));
    await asyncio.wait([first], { timeout: 0.05 });
    this.log("main", first.done());
    await asyncio.wait([first, ...this.#tasks.filter((task) => task !== null)], { timeout: 0.05 });
    return null;
  }

  #script(number: number): ReturnType<typeof coroutine<[number], number>> {
    return coroutine(this.#run_script.bind(this), number);
  }

  async #run_script(number: number): Promise<number> {
    this.log("start", number);
    try {
      await this.#block(this.#program[number]!, number);
    } catch (thrown) {
      this.log("end", number, described(thrown));
      throw thrown;
    }
    this.log("end", number);
    return number;
  }

  async #block(operations: Block, script: number): Promise<null> {
    for (const [index, [kind, ...args]] of operations.entries()) {
      const label = `${script}:${index}:${kind}`;
      this.log(label);
      await this.#steps[kind]!(label, script, ...args);
    }
    return null;
  }

  async #attempt(label: string, awaited: PromiseLike<unknown>): Promise<void> {
    try {
      this.log(label, await awaited);
    } catch (thrown) {
      if (!is_one_of(thrown, ValueError, asyncio.TimeoutError, RuntimeError)) throw thrown;
      this.log(label, described(thrown));
      if (is_one_of(thrown, RuntimeError)) throw thrown;
    }
  }

  readonly #steps: Readonly<Record<string, Step>> = {
    turn: async () => asyncio.sleep(0),
    sleep: async (_label, _script, seconds) => asyncio.sleep(seconds),
    print: async (label) => this.log(label, "printed"),
    raise: async (label) => {
      throw new ValueError(label);
    },
    spawn: async (_label, _script, started, slot) => {
      this.#tasks[slot] = asyncio.create_task(this.#script(started));
    },
    cancel: async (label, script, slot) => {
      const task = this.#tasks[slot];
      if (task) this.log(label, task.cancel(`c${script}`), task.cancelling());
    },
    await: async (label, _script, slot) => {
      const task = this.#tasks[slot];
      if (task) await this.#attempt(label, task);
    },
    shield: async (label, _script, slot) => {
      const task = this.#tasks[slot];
      if (task) await this.#attempt(label, asyncio.shield(task));
    },
    wait_for_slot: async (label, _script, slot) => {
      const task = this.#tasks[slot];
      if (task) await this.#attempt(label, coroutine(asyncio.wait_for, task, 0.002));
    },
    uncancel: async (label) => this.log(label, asyncio.current_task()!.uncancel()),
    cancel_self: async (label) => this.log(label, asyncio.current_task()!.cancel(label)),
    lock: async (label, script, block) =>
      within(this.#lock, async () => {
        this.log(label, "in");
        await this.#block(block, script);
      }),
    semaphore: async (label, script, block) =>
      within(this.#semaphore, async () => {
        this.log(label, "in");
        await this.#block(block, script);
      }),
    condition: async (label, script, block) =>
      within(this.#condition, async () => {
        this.log(label, "in");
        this.log(label, await this.#condition.wait());
        await this.#block(block, script);
      }),
    notify: async () => {
      if (!this.#condition.locked()) await within(this.#condition, async () => void this.#condition.notify(1));
    },
    wait_for: async (label, script, seconds, block) =>
      this.#attempt(label, coroutine(asyncio.wait_for, coroutine(this.#block.bind(this), block, script), seconds)),
    timeout: async (label, script, seconds, block) => {
      const scope = asyncio.timeout(seconds);
      try {
        await within(scope, async () => void (await this.#block(block, script)));
        this.log(label, "ok", scope.expired());
      } catch (thrown) {
        if (!is_one_of(thrown, asyncio.TimeoutError)) throw thrown;
        this.log(label, described(thrown), scope.expired());
      }
    },
    try: async (label, script, block, handler, final, raises) => {
      try {
        await this.#block(block, script);
      } catch (thrown) {
        if (!is_one_of(thrown, asyncio.CancelledError, ValueError)) throw thrown;
        this.log(label, "except", described(thrown));
        await handling(thrown, () => this.#block(handler, script));
        if (raises) throw thrown;
      } finally {
        this.log(label, "finally");
        await this.#block(final, script);
      }
    },
    group: async (label, script, started: readonly number[], block) => {
      const group = new asyncio.TaskGroup();
      try {
        await within(group, async () => {
          for (const number of started) group.create_task(this.#script(number));
          await this.#block(block, script);
        });
        this.log(label, "ok");
      } catch (thrown) {
        if (!is_one_of(thrown, BaseExceptionGroup)) throw thrown;
        this.log(label, described(thrown));
      }
    },
    gather: async (label, _script, started: readonly number[], return_exceptions) => {
      const scripts = started.map((number) => this.#script(number));
      await this.#attempt(label, coroutine(shown, asyncio.gather(...scripts, { return_exceptions })));
    },
    cancel_gather: async (label, _script, started: readonly number[], return_exceptions) => {
      const scripts = started.map((number) => this.#script(number));
      const gathered = asyncio.gather(...scripts, { return_exceptions });
      await asyncio.sleep(0);
      const is_cancelled = gathered.cancel("gc");
      this.log(label, is_cancelled, gathered.done());
      await this.#attempt(label, coroutine(shown, gathered));
    },
    wait_slots: async (label, _script, return_when, timeout) => {
      const tasks = new Set(this.#tasks.filter((task) => task !== null));
      if (tasks.size === 0) return;
      const [done, pending] = unpack(await asyncio.wait(tasks, { timeout, return_when }), 2);
      this.log(label, done.size, pending.size);
    },
    put: async (label) => this.#queue.put(label),
    get: async (label) => this.log(label, await this.#queue.get()),
    set: async () => this.#event.set(),
    clear: async () => this.#event.clear(),
    wait: async (label) => this.log(label, await this.#event.wait()),
    soon: async (label) => void asyncio.get_running_loop().call_soon(() => this.log(label, "ran")),
    later: async (label) => void asyncio.get_running_loop().call_later(0.002, () => this.log(label, "ran")),
    barrier: async (label) => {
      try {
        this.log(label, await this.#barrier.wait());
      } catch (thrown) {
        if (!is_one_of(thrown, asyncio.BrokenBarrierError)) throw thrown;
        this.log(label, "broken");
      }
    },
  };
}

/** `async with`, written by hand. */
async function within(entered: unknown, body: () => Promise<void>): Promise<void> {
  const scope = await aenter(entered);
  try {
    await body();
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
}

/** Runs the body of an `except` block. */
async function handling(handled: unknown, body: () => Promise<unknown>): Promise<void> {
  try {
    await body();
  } catch (thrown) {
    throw during(exception(thrown), handled);
  }
}

async function shown(gathered: PromiseLike<readonly unknown[]>): Promise<unknown[]> {
  return (await gathered).map((each) => (each instanceof BaseException ? described(each) : each));
}

function is_one_of(thrown: unknown, ...classes: (abstract new (...args: any[]) => BaseException)[]): boolean {
  const error = exception(thrown);
  return classes.some((each) => error instanceof each);
}

function described(thrown: unknown): string {
  const error = exception(thrown);
  const { name } = error.constructor;
  if (error instanceof BaseExceptionGroup) return `${name}[${[...error.exceptions].map(described).join(",")}]`;
  return error.constructor === RuntimeError ? `${name} ${str(error).slice(0, 20)}` : name + repr(error.args);
}

/** A loop that ends a program in which every task waits. */
function make_loop(): asyncio.AbstractEventLoop {
  const loop = asyncio.new_event_loop();
  loop.set_exception_handler(() => null);
  for (const seconds of [1, 2, 3]) {
    loop.call_later(seconds, () => {
      throw new KeyboardInterrupt("deadlock");
    });
  }
  return loop;
}

/** Runs a program; its clock moves only when nothing else can. */
export async function interpret(program: Program): Promise<readonly string[]> {
  const restore = use_virtual_clock({ exact: true });
  const interpreter = new Interpreter(program);
  try {
    await asyncio.run(coroutine(interpreter.main.bind(interpreter)), { loop_factory: make_loop });
  } catch (error) {
    interpreter.log("run", described(error));
  } finally {
    restore();
  }
  return interpreter.lines;
}
