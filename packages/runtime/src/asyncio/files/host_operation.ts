import { system_error } from "../../python/exceptions/system_errors.ts";
import { future_from_promise } from "../foreign.ts";

/** Awaits an operation of the host in a task: its errors become OSError, of the class that the error's number stands for. */
export function host_operation<T>(operation: Promise<T>, path: string | null = null): PromiseLike<T> {
  return future_from_promise(
    operation.catch((error: unknown) => {
      throw system_error(error, path);
    }),
  );
}
