/**
 * Runs programs: reads one JSON string a line from stdin, answers with a line of JSON: what the compiled program
 * printed, how it ended. Its protocol is that of cpython.py, and so is its clock.
 */
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { compileToJavaScript, type CoroutineChoice } from "../../../packages/compiler/src/index.ts";
import { moduleUrl } from "../../../packages/cli/src/run/moduleUrl.ts";
import { resolveImport } from "../../../packages/cli/src/run/resolveImport.ts";
import { deadlock, type Outcome } from "./outcome.ts";

type Runtime = typeof import("../../../packages/runtime/src/index.ts");
type Testing = typeof import("../../../packages/runtime/src/testing/index.ts");

type Asyncio = typeof import("../../../packages/runtime/src/asyncio/index.ts");

const runtime = (await import(resolveImport("@tsyncio/runtime"))) as Runtime;
const asyncio = (await import(resolveImport("@tsyncio/runtime/asyncio"))) as Asyncio;
const testing = (await import(resolveImport("@tsyncio/runtime/testing"))) as Testing;
const real = testing.current_host();
const { coroutines } = parseArgs({ options: { coroutines: { type: "string", default: "auto" } } }).values;

/** Longer stacks than Node's, as `tsyncio run` has them. */
const stackFrames = 200;
Error.stackTraceLimit = stackFrames;

/** What a task of the program that runs was refused for. */
let refused: string | null = null;
const refusal = /began eagerly and awaits a coroutine of asyncio/;
const { _end_with_error: end_with_error } = asyncio.Task.prototype;
asyncio.Task.prototype._end_with_error = function (error): void {
  if (error instanceof runtime.NotImplementedError && refusal.test(runtime.str(error))) refused = runtime.str(error);
  end_with_error.call(this, error);
};

/** Makes the URL of each run another: Node would not run a module twice. */
let runs = 0;
/** Whether the loop of the program that runs had nothing left to wait for. */
let isDeadlocked = false;

function describe(thrown: unknown): string {
  const error = runtime.exception(thrown);
  const name = String(runtime.getattr(error.constructor, "__name__"));
  try {
    return `${name}: ${runtime.str(error)}`;
  } catch (second) {
    return `${name}: ${runtime.exception(second).constructor.name}: ${runtime.str(second)}`;
  }
}

/** Ends the run of the loop as the loop of cpython.py ends its own. */
function abort(): void {
  isDeadlocked = true;
  asyncio.get_running_loop()._abort(new runtime.BaseException(deadlock));
}

async function run(source: string): Promise<Outcome> {
  const { code, diagnostics } = compileToJavaScript(source, {
    filename: "program.py",
    coroutines: coroutines as CoroutineChoice,
    resolve: resolveImport,
  });
  if (code === null) {
    const refusals = diagnostics.filter(({ severity }) => severity === "error");
    return { output: "", ending: null, refusals: refusals.map((each) => `${each.code}: ${each.message}`) };
  }
  const { host, captured } = testing.captured_host(real);
  testing.set_host(testing.virtual_host(host, { exact: true, on_deadlock: abort }));
  let ending: string | null = null;
  isDeadlocked = false;
  refused = null;
  try {
    runs += 1;
    await import(moduleUrl(code, `program${runs}.py`));
  } catch (error) {
    ending = describe(error);
  }
  host.stdout.flush();
  if (refused !== null) return { output: "", ending: null, refusals: [refused] };
  return { output: captured.stdout, ending: isDeadlocked ? deadlock : ending };
}

process.on("uncaughtException", (error) =>
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`),
);
process.on("unhandledRejection", (error) =>
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`),
);
for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await run(JSON.parse(line) as string))}\n`);
}
