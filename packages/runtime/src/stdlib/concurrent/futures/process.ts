/** What the module `concurrent.futures.process` has. */
export { BrokenProcessPool } from "./errors.ts";
export { ProcessPoolExecutor } from "./process_pool.ts";
