export { captured_host } from "./captured_host.ts";
export { arrange_sockets, arrange_timers, Schedule } from "./schedule.ts";
export { use_virtual_clock, virtual_host } from "./virtual_host.ts";
export { current_host, set_host } from "../host/current.ts";
export type { ScheduleOptions } from "./schedule.ts";
export type { Captured } from "./captured_host.ts";
export type { Host } from "../host/host.ts";
