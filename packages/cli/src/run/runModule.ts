import type { CompiledJavaScriptFile } from "@tsyncio/compiler";
import { locateFunction } from "./locateFunction.ts";
import { importModule } from "../importModule.ts";
import { runtimeModule } from "../parts.ts";

type ProgramModule = typeof import("@tsyncio/runtime/program");
type TestingModule = typeof import("@tsyncio/runtime/testing");

/** A module to run as the program. */
export interface RunnableModule {
  /** The URL that it is imported from. */
  readonly url: string;
  /** `sys.argv`: the program as it was named, then its arguments. */
  readonly argv: readonly string[];
  /** Whether time jumps to the next timer when nothing is ready. */
  readonly virtualTime: boolean;
  /** The schedule that it runs under, in virtual time; CPython's, if not said. */
  readonly schedule?: ScheduleChoice;
  /** What tracebacks need to show Python's lines, for each module; left out for a program that stands in files of its own. */
  readonly origins?: readonly ModuleOrigin[];
}

/** A schedule by its number, and how many of its choices are its own before CPython's follow: all of them, if not said. */
export interface ScheduleChoice {
  readonly seed: number;
  readonly limit?: number;
}

/** What a schedule did, as it stands when the program ends. */
export type ScheduleReport = Pick<InstanceType<TestingModule["Schedule"]>, "count" | "departures">;

/** What `time.time()` begins with under a schedule, in seconds: so that a replay does what it replays. 1 January 2026. */
const startOfTime = 1_767_225_600;

/** The Python that a module was compiled from. */
export interface ModuleOrigin {
  /** The name of the module in stack traces. */
  readonly script: string;
  /** The path of the Python file, as tracebacks show it. */
  readonly file: string;
  /** Whether it is the program, not one that the program imports. */
  readonly isMain: boolean;
  readonly source: string;
  /** The JavaScript. */
  readonly code: string;
  readonly definitions: CompiledJavaScriptFile["definitions"];
  readonly positions: readonly (readonly [line: number, column: number, pythonLine: number])[];
}

/**
 * Runs a module as the program and ends the process with its exit code: like CPython, without waiting for what
 * the program left open.
 */
export async function runModule(module: RunnableModule, onSchedule?: (report: ScheduleReport) => void): Promise<never> {
  const { url, argv, virtualTime, schedule, origins = [] } = module;
  const program = (await importModule(runtimeModule("program"))) as ProgramModule;
  if (virtualTime || schedule !== undefined) {
    const testing = (await importModule(runtimeModule("testing"))) as TestingModule;
    const report = schedule === undefined ? null : useSchedule(testing, schedule);
    if (report === null) testing.use_virtual_clock();
    else onSchedule?.(report);
  }
  program.locate_functions(locateFunction);
  for (const { isMain, script, ...origin } of origins)
    program.register_module({ ...origin, is_main: isMain, url: script });
  return program.run_program({ url, argv, load: () => importModule(url) });
}

/** Nothing but the schedule tells one run from another: the clock is exact, and random numbers are always the same. */
function useSchedule(testing: TestingModule, choice: ScheduleChoice): ScheduleReport {
  const schedule = new testing.Schedule(choice);
  testing.arrange_timers(schedule);
  testing.arrange_sockets(schedule);
  testing.use_virtual_clock({ exact: true, schedule, started_at: startOfTime });
  const numbers = new testing.Schedule({ seed: 0 });
  Math.random = () => numbers.random();
  return schedule;
}
