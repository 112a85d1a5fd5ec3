/** Two processes that judge programs; one that hangs is ended and replaced. */
import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { pythonEnvironment } from "../../corpus/python.ts";
import type { Suite } from "./suite.ts";
import type { Task } from "./worker.ts";
import type { Verdict } from "./verdict.ts";

/** The reason of a method that took longer than it may, or ended its process. */
export const hangs = "hangs, or ends the process";

const worker = fileURLToPath(new URL("worker.ts", import.meta.url));
/** A test that has not ended by then has hung. */
const limitMilliseconds = 20_000;
/** A process keeps every module it has run, so it is replaced after so many. */
const programsEach = 400;

/** Where the programs of a suite stand while they run, and how many run at a time. */
export interface Room {
  readonly suite: Suite;
  readonly folder: string;
  readonly width: number;
}

/** Judges the tasks. */
export async function judgeAll(
  tasks: readonly Task[],
  room: Room,
  done: (task: Task, verdict: Verdict) => void,
): Promise<void> {
  const waiting = [...tasks];
  await Promise.all(Array.from({ length: Math.min(room.width, tasks.length) }, () => serve(waiting, room, done)));
}

async function serve(waiting: Task[], room: Room, done: (task: Task, verdict: Verdict) => void): Promise<void> {
  let child: ChildProcess | null = null;
  let count = 0;
  for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
    child ??= await started(room);
    const verdict: Verdict | null = await ask(child, task);
    count += 1;
    if (verdict === null || count % programsEach === 0) {
      child.kill("SIGKILL");
      child = null;
    }
    done(task, verdict ?? { outcome: "failed", code: "", reason: hangs });
  }
  child?.kill();
}

/** A process that has loaded the compiler: on a loaded machine that alone can take longer than a test may. */
function started({ folder, suite }: Room): Promise<ChildProcess> {
  const child = fork(worker, [folder, new URL("suite.ts", suite.folder).href], {
    execArgv: ["--conditions=source", "--disable-warning=ExperimentalWarning", "--stack-size=4000"],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    // Methods start `sys.executable`, which must be the interpreter that the oracle is.
    env: pythonEnvironment(),
  });
  return new Promise((resolve, reject) => {
    child.once("message", () => {
      child.removeAllListeners();
      resolve(child);
    });
    child.once("exit", (code) => reject(new Error(`a process that judges has not started: exit code ${code}`)));
  });
}

/** The verdict; null if the process has none to give. */
function ask(child: ChildProcess, task: Task): Promise<Verdict | null> {
  return new Promise((resolve) => {
    const finish = (verdict: Verdict | null): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(verdict);
    };
    const timer = setTimeout(() => finish(null), limitMilliseconds);
    child.once("message", (verdict: Verdict) => finish(verdict));
    child.once("exit", () => finish(null));
    child.send(task);
  });
}
