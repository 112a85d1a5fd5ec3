/**
 * What of asyncio plain programs have: those that only run, sleep and gather, and can neither get hold of the loop or a task, nor raise
 * while they are cancelled. The compiler knows which they are (`plain.ts` of its lowering); all others have the whole.
 */
export { gather } from "../tasks/gather.ts";
export { sleep } from "../tasks/sleep.ts";
export { run } from "./run.ts";
