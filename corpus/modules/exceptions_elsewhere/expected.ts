import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  coroutine,
  exception,
  getattr,
  print,
  repr,
  type,
  ValueError,
} from "@tsyncio/runtime";
import * as errors from "./errors.ts";
import { AppError } from "./errors.ts";
import { fetch } from "./service.ts";

async function main(): Promise<void> {
  for (const key of ["fine", "missing", "slow", "odd"]) {
    try {
      print(await fetch(key));
    } catch (caught) {
      const failure = exception(caught);
      if (failure instanceof errors.Missing) {
        const error = failure;
        print("missing:", error, error.key, type(error));
      } else if (failure instanceof AppError) {
        const error = failure;
        print("app:", repr(error), getattr(error, "args"));
      } else if (failure instanceof ValueError) {
        const error = failure;
        print("value:", error, "from", repr(error.__cause__));
      } else {
        throw failure;
      }
    }
  }
  throw new errors.Missing("at the end");
}

try {
  await asyncio.run(coroutine(main));
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof AppError)) {
    throw error;
  }
  print("ended by", getattr(type(error), "__name__"), error);
}
throw new AppError("nobody catches this");
