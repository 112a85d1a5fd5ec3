/** What the module `concurrent.futures.thread` has. */
export { BrokenThreadPool } from "./errors.ts";
export { ThreadPoolExecutor } from "./thread_pool.ts";
