import {
  isMainThread,
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  Worker,
  workerData,
} from "node:worker_threads";

import type { HostWorkers, WorkerLink, WorkerOwner, WorkerPlace, WorkerReply } from "./workers.ts";

/** How far a worker has come with its call: the first number of its state. */
const [ASKED, BEGUN, ENDED] = [0, 1, 2];

/** What a worker runs: the program's own module, which stops itself. One that does not has nothing to serve. */
const BOOTSTRAP = `
  const { workerData } = require("node:worker_threads");
  const end = () => {
    if (globalThis.tsyncio_serves) return;
    Atomics.store(workerData.tsyncio.state, 0, ${ENDED});
    Atomics.notify(workerData.tsyncio.state, 0);
    process.exit();
  };
  import(workerData.tsyncio.place.url).then(end, end);
`;

/** So long a worker may take to start before the loop goes on without it, in milliseconds. */
const START = 2000;
/** CPython's threads give each other the turn after so many milliseconds (`sys.getswitchinterval`). */
const SWITCH_INTERVAL = 5;

interface WorkerData {
  readonly place: WorkerPlace;
  readonly port: MessagePort;
  readonly state: Int32Array;
}

/** Node's worker threads. */
export const workers: HostWorkers = {
  start: (place) => new NodeWorker(place),
  owner: isMainThread ? null : owner_of(workerData),
};

class NodeWorker implements WorkerLink {
  readonly #worker: Worker;
  readonly #port: MessagePort;
  readonly #state = new Int32Array(new SharedArrayBuffer(4));
  #on_reply: (reply: WorkerReply) => void = () => undefined;

  constructor(place: WorkerPlace) {
    const { port1, port2 } = new MessageChannel();
    const tsyncio: WorkerData = { place, port: port2, state: this.#state };
    this.#worker = new Worker(BOOTSTRAP, { eval: true, workerData: { tsyncio }, transferList: [port2] });
    this.#port = port1;
  }

  post(message: unknown): void {
    Atomics.store(this.#state, 0, ASKED);
    this.#port.postMessage(message, []);
  }

  give_turn(): number {
    const asked = performance.now();
    Atomics.wait(this.#state, 0, ASKED, START);
    const begun = performance.now();
    Atomics.wait(this.#state, 0, BEGUN, SWITCH_INTERVAL);
    for (let next = receiveMessageOnPort(this.#port); next !== undefined; next = receiveMessageOnPort(this.#port))
      this.#on_reply(next.message as WorkerReply);
    return (begun - asked) / 1000;
  }

  listen(on_reply: (reply: WorkerReply) => void, on_end: () => void): void {
    this.#on_reply = on_reply;
    this.#port.on("message", on_reply);
    this.#worker.on("error", () => undefined);
    this.#worker.once("exit", on_end);
  }

  hold(is_held: boolean): void {
    for (const each of [this.#worker, this.#port]) {
      if (is_held) each.ref();
      else each.unref();
    }
  }
}

/** A worker that the program has started for something else is none of these. */
function owner_of(data: { readonly tsyncio?: WorkerData } | null): WorkerOwner | null {
  if (data?.tsyncio === undefined) return null;
  const { place, port, state } = data.tsyncio;
  const tell = (reply: WorkerReply, progress: number): void => {
    port.postMessage(reply, []);
    Atomics.store(state, 0, progress);
    Atomics.notify(state, 0);
  };
  return {
    place,
    serve(make) {
      Object.assign(globalThis, { tsyncio_serves: true });
      port.on("message", (message) => {
        tell({ kind: "begun" }, BEGUN!);
        const began = performance.now();
        const outcome = make(message);
        tell({ kind: "ended", outcome, seconds: (performance.now() - began) / 1000 }, ENDED!);
      });
    },
  };
}
