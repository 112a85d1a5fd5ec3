/** Python's `time`. */
export * from "./clocks.ts";
export { asctime, ctime, gmtime, localtime, mktime } from "./calendar.ts";
export { strftime } from "./strftime.ts";
export { struct_time } from "./struct_time.ts";
