import { current_host } from "../host/current.ts";
import { await_endings } from "./endings.ts";
import { set_program } from "./modules.ts";
import { report_deadlock } from "./deadlock.ts";
import { deadlocks } from "./drained.ts";
import { report_leftovers, report_uncaught, watch_uncaught } from "./uncaught.ts";

import type { Ending } from "../host/host.ts";

/** A program to be run. */
export interface Program {
  /** The URL of the module that is `__main__`. */
  readonly url: string;
  /** `sys.argv`, beginning with the program's own name. */
  readonly argv: readonly string[];
  /** Loads and so runs the main module. */
  readonly load: () => Promise<unknown>;
}

/** Runs a program to its end, prints what CPython prints when it fails, and ends the process as it does. */
export async function run_program(program: Program): Promise<never> {
  set_program(program.url, program.argv);
  watch_uncaught();
  deadlocks.report = report_deadlock;
  const ending = await ending_of(program.load);
  return current_host().exit(ending);
}

async function ending_of(load: () => Promise<unknown>): Promise<Ending> {
  let ending: Ending = 0;
  try {
    await load();
  } catch (error) {
    ending = report_uncaught(error);
  }
  await await_endings();
  await report_leftovers();
  return ending;
}
