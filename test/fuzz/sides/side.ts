import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { join } from "node:path";
import { findOracle, pythonEnvironment } from "../../corpus/python.ts";
import { hangs, type Outcome } from "./outcome.ts";

/** Milliseconds after which a program hangs. */
const limit = 90_000;
/** Programs of one process: Node keeps each module that it imported. */
const programsOfProcess = 1000;

/** A process that runs programs, one after the other. */
export class Side {
  readonly #command: string;
  readonly #args: readonly string[];
  #child: ChildProcess | null = null;
  #answers: AsyncIterator<string> | null = null;
  #count = 0;

  constructor(command: string, args: readonly string[]) {
    this.#command = command;
    this.#args = args;
  }

  /** What comes of a program. */
  async run(source: string): Promise<Outcome> {
    this.#count += 1;
    if (this.#count % programsOfProcess === 0) this.close();
    if (this.#child === null) this.#start();
    this.#child!.stdin!.write(`${JSON.stringify(source)}\n`);
    const timer = setTimeout(() => this.close(), limit);
    const { value, done } = await this.#answers!.next();
    clearTimeout(timer);
    if (done !== true) {
      const outcome = JSON.parse(value) as Outcome;
      // What was refused while it ran may have left something behind.
      if (outcome.refusals !== undefined) this.close();
      return outcome;
    }
    this.close();
    return { output: "", ending: hangs };
  }

  /** Ends the process; the next program starts another. */
  close(): void {
    this.#child?.kill("SIGKILL");
    this.#child = null;
  }

  #start(): void {
    const child = spawn(this.#command, this.#args, { env: pythonEnvironment(), stdio: ["pipe", "pipe", "inherit"] });
    child.stdin.on("error", () => {});
    this.#child = child;
    this.#answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  }
}

/** Both sides; the options are those of tsyncio.ts. Raises where there is no CPython 3.13. */
export function startSides(options: readonly string[] = []): { readonly cpython: Side; readonly tsyncio: Side } {
  const oracle = findOracle();
  if ("missing" in oracle) throw new Error(oracle.missing);
  const script = (name: string): string => join(import.meta.dirname, name);
  return {
    cpython: new Side(oracle.command, [script("cpython.py")]),
    tsyncio: new Side(process.execPath, ["--conditions=source", script("tsyncio.ts"), ...options]),
  };
}
