import { type ChildProcess, spawn } from "node:child_process";

import type { HostWorkerProcesses, ProcessLink, ProcessOwner, ProgramFacts } from "./worker-processes.ts";
import type { WorkerPlace } from "./workers.ts";

interface Greeting {
  readonly place: WorkerPlace;
  readonly program: ProgramFacts;
}

/** What a process runs: the program's own module, which stops itself. One that does not has nothing to serve. */
const BOOTSTRAP = `
  process.once("message", (greeting) => {
    globalThis.tsyncio_greeting = greeting;
    process.argv.splice(1, process.argv.length, ...greeting.program.argv);
    const end = () => globalThis.tsyncio_serves || process.exit(1);
    import(greeting.place.url).then(end, end);
  });
`;

/** The first message of a process. */
const STARTED = "started";

/** Node processes, which talk through a pipe of their own. */
export const worker_processes: HostWorkerProcesses = {
  start,
  owner: owner_of(globalThis as { readonly tsyncio_greeting?: Greeting }),
};

function start(place: WorkerPlace, program: ProgramFacts): ProcessLink {
  const child = spawn(process.execPath, [...process.execArgv, "--eval", BOOTSTRAP], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    serialization: "advanced",
  });
  const post = (message: unknown): void => void (child.connected && child.send(message as object));
  post({ place, program } satisfies Greeting);
  return {
    pid: child.pid ?? 0,
    post,
    listen(on_start, on_message, on_end) {
      child.on("message", (message) => (message === STARTED ? on_start() : on_message(message)));
      child.on("error", () => undefined);
      child.once("exit", on_end);
    },
    hold: (is_held) => hold(child, is_held),
    end: () => post({ kind: "end" }),
    terminate: () => void child.kill(),
  };
}

function hold(child: ChildProcess, is_held: boolean): void {
  if (is_held) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}

function owner_of(scope: { readonly tsyncio_greeting?: Greeting }): ProcessOwner | null {
  const greeting = scope.tsyncio_greeting;
  if (greeting === undefined) return null;
  const end = (): never => process.exit(0);
  return {
    ...greeting,
    end,
    serve(answer) {
      Object.assign(globalThis, { tsyncio_serves: true });
      process.on("disconnect", end);
      process.send!(STARTED);
      let last = Promise.resolve();
      process.on("message", (message: { readonly kind?: string }) => {
        last = last.then(async () => {
          if (message.kind === "end") end();
          process.send!((await answer(message)) as object);
        });
      });
    },
  };
}
