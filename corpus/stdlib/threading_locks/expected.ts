import * as threading from "@tsyncio/runtime/stdlib/threading";
import * as time from "@tsyncio/runtime/stdlib/time";
import {
  exception,
  getattr,
  hasattr,
  mul,
  print,
  range,
  RuntimeError,
  setattr,
  str,
  Tuple,
} from "@tsyncio/runtime";

let argument: any;
let argument_2: any;
let argument_3: any;

class Account {
  declare balance: number;
  declare lock: threading.Lock;

  constructor() {
    this.balance = 0;
    this.lock = new threading.Lock();
  }

  async deposit(times: number): Promise<null> {
    for (let _ = 0; _ < times; _++) {
      await this.lock.acquire();
      try {
        const seen = this.balance;
        await time.thread_sleep(0.001);
        this.balance = seen + 1;
      } finally {
        this.lock.release();
      }
    }
    return null;
  }
}

const account = new Account();
const threads = Array.from(
  range(3),
  (i) => (
    (argument = threading.blocking(getattr(account, "deposit"))),
    (argument_2 = Tuple.of(5)),
    (argument_3 = `teller ${i}`),
    new threading.Thread(undefined, argument, argument_3, argument_2)
  ),
);
for (const thread of threads) {
  thread.start();
}
for (const thread of threads) {
  await thread.join();
}
print(
  account.balance,
  Array.from(threads, (thread) => thread.is_alive()),
);

const ready = new threading.Event();

async function wait_for_it(): Promise<null> {
  print("waits", threading.current_thread().name);
  await ready.wait();
  print("goes on");
  return null;
}

const waiting = new threading.Thread(
  undefined,
  threading.blocking(wait_for_it),
);
waiting.start();
await time.thread_sleep(0.02);
print(waiting.is_alive(), threading.active_count());
ready.set();
await waiting.join();

class Worker extends threading.Thread {
  declare number: any;

  constructor(number: unknown) {
    super(undefined, undefined, `worker ${str(number)}`);
    this.number = number;
  }

  async run(): Promise<null> {
    await time.thread_sleep(mul(this.number, 0.02));
    print(getattr(this, "name"), "ran");
    return null;
  }
}

const workers = Array.from([3, 1, 2], (i) => new Worker(i));
for (const worker of workers) {
  worker.start();
}
for (const worker of workers) {
  await worker.join();
}

const local = new threading.local();
setattr(local, "value", "main");

function look(): null {
  print(hasattr(local, "value"));
  return null;
}

look();
const other = new threading.Thread(undefined, look);
other.start();
await other.join();
const lock = new threading.RLock();
await lock.acquire();
try {
  await lock.acquire();
  try {
    print("twice");
  } finally {
    lock.release();
  }
} finally {
  lock.release();
}
const semaphore = new threading.Semaphore(1);
print(
  await semaphore.acquire(),
  await semaphore.acquire(false),
  await semaphore.acquire(undefined, 0.01),
);
try {
  new threading.Lock().release();
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof RuntimeError)) {
    throw error;
  }
  print(error);
}
