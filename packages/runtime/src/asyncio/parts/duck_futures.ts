import { getattr, hasattr } from "../../python/attributes/getattr.ts";
import { futures } from "../futures.ts";

// Classes of the program that say by an attribute that their objects are futures (`Lib/asyncio/base_futures.py`: `isfuture`).

const MARK = "_asyncio_future_blocking";

futures.is_duck = (value) => {
  const cls: unknown = (value as object | null)?.constructor;
  return typeof cls === "function" && hasattr(cls, MARK) && getattr(value, MARK) !== null;
};
