import * as asyncio from "@tsyncio/runtime/asyncio";
import { exception, raise_from, ValueError } from "@tsyncio/runtime";
import { AppError, Missing } from "./errors.ts";

export async function fetch(key: string): Promise<string> {
  await asyncio.sleep(0);
  if (key === "missing") {
    throw new Missing(key);
  }
  if (key === "slow") {
    throw new AppError("too slow", 5);
  }
  if (key === "odd") {
    try {
      throw new Missing(key);
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof AppError)) {
        throw error;
      }
      throw raise_from(new ValueError("odd"), error);
    }
  }
  return `value of ${key}`;
}
