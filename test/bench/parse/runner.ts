import { type ChildProcessByStdio, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";

/** One pass over all sources. */
export interface Pass {
  readonly seconds: number;
  /** How many sources the parser refused. */
  readonly refused: number;
}

/** A parser in a process of its own, which stays warm between its passes and idles while others run. */
export class Runner {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #answers: AsyncIterator<string>;

  constructor(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env) {
    this.#child = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"], env });
    this.#answers = createInterface(this.#child.stdout)[Symbol.asyncIterator]();
  }

  /** Asks for one pass and waits for it. */
  async pass(): Promise<Pass> {
    this.#child.stdin.write("pass\n");
    const answer = await this.#answers.next();
    if (answer.done === true) throw new Error(`${this.#child.spawnargs.join(" ")} ended early`);
    return JSON.parse(answer.value) as Pass;
  }

  /** Runs passes until they have taken so many seconds together; returns the first of them. */
  async warm(seconds: number): Promise<Pass> {
    const first = await this.pass();
    for (let total = first.seconds; total < seconds; total += (await this.pass()).seconds);
    return first;
  }

  /** Ends the process. */
  end(): void {
    this.#child.stdin.end();
  }
}
