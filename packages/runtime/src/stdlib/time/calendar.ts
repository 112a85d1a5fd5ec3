import { current_host } from "../../host/current.ts";
import { OverflowError, RuntimeError, TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { type_name } from "../../python/names.ts";
import { box, type Float } from "../../python/values/float.ts";
import { numeric, to_float } from "../../python/values/numeric.ts";
import type { Tuple } from "../../python/values/tuple.ts";
import { checked_parts } from "./parts.ts";
import { strftime } from "./strftime.ts";
import { struct_time } from "./struct_time.ts";

/** The farthest second from the epoch that JavaScript's dates know. */
const LAST_SECOND = 8.64e12;
const DAY = 86_400_000;

/** The moment in the time zone of the host; now, where no seconds since the epoch are given. */
export function localtime(seconds: unknown = null): struct_time {
  const date = date_of(seconds);
  const offset = -date.getTimezoneOffset() * 60;
  const shifted = new Date(date.getTime() + offset * 1000);
  return parts_of(shifted, is_summer(date) ? 1 : 0, zone_name(date), offset);
}

/** The moment in UTC; now, where no seconds since the epoch are given. */
export function gmtime(seconds: unknown = null): struct_time {
  return parts_of(date_of(seconds), 0, "GMT", 0);
}

/** The seconds since the epoch of a moment in the time zone of the host. */
export function mktime(time: unknown): number | Float {
  const [year, month, day, hour, minute, second] = checked_parts(time, "mktime").items as number[];
  const date = new Date(year!, month! - 1, day, hour, minute, second);
  // Two digits would mean a year of the twentieth century.
  if (year! >= 0 && year! < 100) date.setFullYear(year!);
  return box(date.getTime() / 1000);
}

/** `Sun Jun 20 23:21:05 1993`. */
export function asctime(time: unknown = null): string {
  return strftime("%a %b %e %H:%M:%S %Y", (time ?? localtime()) as Tuple);
}

/** `asctime(localtime(seconds))`. */
export function ctime(seconds: unknown = null): string {
  return asctime(localtime(seconds));
}

function date_of(seconds: unknown): Date {
  if (seconds === null) return new Date(Math.floor(current_host().wall_time()) * 1000);
  const number = numeric(seconds);
  if (number === undefined) throw new TypeError(`'${type_name(seconds)}' object cannot be interpreted as an integer`);
  const value = Math.floor(to_float(number));
  if (Number.isNaN(value)) throw new ValueError("Invalid value NaN (not a number)");
  if (Math.abs(value) > LAST_SECOND) throw new OverflowError("timestamp out of range for platform time_t");
  return new Date(value * 1000);
}

function parts_of(date: Date, summer: number, zone: string, offset: number): struct_time {
  const year = date.getUTCFullYear();
  const first = new Date(date);
  first.setUTCMonth(0, 1);
  const day_of_year = Math.floor(date.getTime() / DAY) - Math.floor(first.getTime() / DAY) + 1;
  const day = [year, date.getUTCMonth() + 1, date.getUTCDate()];
  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
  return new struct_time([...day, ...time, (date.getUTCDay() + 6) % 7, day_of_year, summer], zone, offset);
}

/** Whether clocks are ahead of what they are in the other half of the year. */
function is_summer(date: Date): boolean {
  const year = date.getFullYear();
  const offsets = [0, 6].map((month) => new Date(year, month, 1).getTimezoneOffset());
  return date.getTimezoneOffset() < Math.max(...offsets);
}

/** The short name of the time zone. Raises RuntimeError where JavaScript knows only the distance from UTC. */
export function zone_name(date: Date): string {
  const parts = new Intl.DateTimeFormat("en-US", { timeZoneName: "short" }).formatToParts(date);
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? "UTC";
}

/** The name of a zone that is more than a distance from UTC. */
export function proper_zone(zone: string): string {
  if (/^GMT[+-]/.test(zone))
    throw new RuntimeError(`JavaScript does not know the short name of the time zone ${zone}: use %z, or UTC`);
  return zone;
}
