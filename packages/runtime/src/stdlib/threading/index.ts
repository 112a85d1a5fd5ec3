export { Barrier, BrokenBarrierError } from "./barrier.ts";
export { Condition } from "./condition.ts";
export { active_count, current_thread, enumerate, get_ident, main_thread } from "./current.ts";
export { Event } from "./event.ts";
export { local } from "./local.ts";
export { Lock, RLock } from "./lock.ts";
export { BoundedSemaphore, Semaphore } from "./semaphore.ts";
export { Thread, Timer } from "./thread.ts";
export { blocking } from "../../threads/called.ts";
