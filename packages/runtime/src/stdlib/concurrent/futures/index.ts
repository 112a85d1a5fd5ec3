export { ALL_COMPLETED, as_completed, collected, FIRST_COMPLETED, FIRST_EXCEPTION, wait } from "./as_completed.ts";
export { BrokenExecutor, CancelledError, InvalidStateError, TimeoutError } from "./errors.ts";
export { Future } from "./future.ts";
export { ThreadPoolExecutor } from "./thread_pool.ts";
export { ProcessPoolExecutor } from "./process_pool.ts";
export { enumerate_waiting, zip_waiting } from "./waiting_items.ts";
