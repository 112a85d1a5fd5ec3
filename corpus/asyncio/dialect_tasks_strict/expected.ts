import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  call_method,
  coroutine as py_coroutine,
  exception,
  print,
  RuntimeError,
} from "@tsyncio/runtime";

async function work(): Promise<void> {
  print("never printed");
}

print("before");
const coroutine = py_coroutine(work);
try {
  const task = asyncio.create_task(coroutine);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof RuntimeError)) {
    throw error;
  }
  print("RuntimeError:", error);
}
call_method(coroutine, "close");
