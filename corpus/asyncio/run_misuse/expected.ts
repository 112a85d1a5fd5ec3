import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  coroutine as py_coroutine,
  exception,
  getitem,
  print,
  RuntimeError,
  Slice,
  str,
  ValueError,
} from "@tsyncio/runtime";

let error!: ValueError | RuntimeError;

async function nested(): Promise<string> {
  return "nested";
}

async function main(): Promise<string> {
  const coroutine = py_coroutine(nested);
  try {
    await asyncio.run(coroutine);
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof RuntimeError)) {
      throw error;
    }
    print("RuntimeError:", error);
  }
  return await coroutine;
}

print(await asyncio.run(py_coroutine(main)));

for (const wrong of [5, null, main]) {
  try {
    await asyncio.run(wrong as any);
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof ValueError)) {
      throw failure;
    }
    error = failure;
    try {
      print("ValueError:", getitem(str(error), new Slice(null, 24)));
    } finally {
      error = undefined as any;
    }
  }
}

try {
  asyncio.get_running_loop();
} catch (caught) {
  const failure_2 = exception(caught);
  if (!(failure_2 instanceof RuntimeError)) {
    throw failure_2;
  }
  error = failure_2;
  try {
    print("RuntimeError:", error);
  } finally {
    error = undefined as any;
  }
}

try {
  asyncio.current_task();
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof RuntimeError)) {
    throw error;
  }
  print("RuntimeError:", error);
}
