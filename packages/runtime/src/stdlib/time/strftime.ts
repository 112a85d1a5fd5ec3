import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { plain } from "../../python/derived/plain.ts";
import { type_name } from "../../python/names.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { localtime, mktime, proper_zone, zone_name } from "./calendar.ts";
import { parts_in_range } from "./parts.ts";
import { struct_time } from "./struct_time.ts";

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const months = "January February March April May June July August September October November December".split(" ");

/** A moment as the directives read it. */
interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Monday is 0. */
  readonly weekday: number;
  readonly day_of_year: number;
  readonly summer: number;
  readonly parts: Tuple;
}

/** What a directive writes: a text, or a number with the digits it is filled up to and what it is filled with. */
type Written = string | { readonly value: number; readonly width: number; readonly fill: "0" | " " };

const number = (value: number, width = 2, fill: "0" | " " = "0"): Written => ({ value, width, fill });
const twelve = (hour: number): number => hour % 12 || 12;

/** The directives of C's strftime in the C locale, as glibc writes them. */
const directives: Readonly<Record<string, (moment: Moment) => Written>> = {
  a: ({ weekday }) => days[weekday]!.slice(0, 3),
  A: ({ weekday }) => days[weekday]!,
  b: ({ month }) => months[month - 1]!.slice(0, 3),
  B: ({ month }) => months[month - 1]!,
  c: (moment) => filled("%a %b %e %H:%M:%S %Y", moment),
  C: ({ year }) => number(Math.floor(year / 100)),
  d: ({ day }) => number(day),
  D: (moment) => filled("%m/%d/%y", moment),
  e: ({ day }) => number(day, 2, " "),
  F: (moment) => filled("%Y-%m-%d", moment),
  g: (moment) => number(iso_week(moment).year % 100),
  G: (moment) => number(iso_week(moment).year, 1),
  h: ({ month }) => months[month - 1]!.slice(0, 3),
  H: ({ hour }) => number(hour),
  I: ({ hour }) => number(twelve(hour)),
  j: ({ day_of_year }) => number(day_of_year, 3),
  k: ({ hour }) => number(hour, 2, " "),
  l: ({ hour }) => number(twelve(hour), 2, " "),
  m: ({ month }) => number(month),
  M: ({ minute }) => number(minute),
  n: () => "\n",
  p: ({ hour }) => (hour < 12 ? "AM" : "PM"),
  P: ({ hour }) => (hour < 12 ? "am" : "pm"),
  r: (moment) => filled("%I:%M:%S %p", moment),
  R: (moment) => filled("%H:%M", moment),
  s: ({ parts }) => number(Number(mktime(parts)), 1),
  S: ({ second }) => number(second),
  t: () => "\t",
  T: (moment) => filled("%H:%M:%S", moment),
  u: ({ weekday }) => number(weekday + 1, 1),
  U: ({ day_of_year, weekday }) => number(Math.floor((day_of_year + 6 - ((weekday + 1) % 7)) / 7)),
  V: (moment) => number(iso_week(moment).week),
  w: ({ weekday }) => number((weekday + 1) % 7, 1),
  W: ({ day_of_year, weekday }) => number(Math.floor((day_of_year + 6 - weekday) / 7)),
  x: (moment) => filled("%m/%d/%y", moment),
  X: (moment) => filled("%H:%M:%S", moment),
  y: ({ year }) => number(((year % 100) + 100) % 100),
  Y: ({ year }) => number(year, 1),
  z: offset_of,
  Z: zone_of,
  "%": () => "%",
};

/** Writes a moment by the directives of a format, in the C locale; now, where none is given. */
export function strftime(format: unknown, time: unknown = null): string {
  const text = plain(format);
  if (typeof text !== "string") throw new TypeError(`strftime() argument 1 must be str, not ${type_name(format)}`);
  const given = time ?? localtime();
  const [year, month, day, hour, minute, second, weekday, day_of_year, summer] = parts_in_range(given, "strftime");
  return filled(text, {
    year: year!,
    month: month!,
    day: day!,
    hour: hour!,
    minute: minute!,
    second: second!,
    weekday: weekday!,
    day_of_year: day_of_year!,
    summer: summer!,
    parts: given as Tuple,
  });
}

function filled(format: string, moment: Moment): string {
  return format.replaceAll(
    /%([-_0^#]*)(\d*)([EO]?)(.)/gs,
    (whole, flags: string, width: string, _other, name: string) => {
      const directive = Object.hasOwn(directives, name) ? directives[name] : undefined;
      if (directive === undefined) return whole;
      return flagged(directive(moment), flags, width);
    },
  );
}

/** `%-d` fills up with nothing, `%_d` with spaces, `%05d` to five digits; `%^a` is in capitals. */
function flagged(written: Written, flags: string, width: string): string {
  const flag = [...flags].findLast((each) => "-_0".includes(each));
  if (typeof written !== "string") {
    const fill = flag === "_" ? " " : flag === "0" ? "0" : written.fill;
    return flag === "-" ? String(written.value) : padded(written.value, Number(width) || written.width, fill);
  }
  const cased = flags.includes("^") ? written.toUpperCase() : flags.includes("#") ? swapped(written) : written;
  return cased.padStart(Number(width), flag === "0" ? "0" : " ");
}

function padded(value: number, width: number, fill: string): string {
  const digits = String(Math.abs(value)).padStart(width - (value < 0 ? 1 : 0), fill);
  return value < 0 ? `-${digits}` : digits;
}

/** Small letters where all are capitals, else capitals. */
function swapped(text: string): string {
  return text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase();
}

/** The week of ISO 8601, and the year it belongs to. */
function iso_week({ year, weekday, day_of_year }: Moment): { year: number; week: number } {
  const week = Math.floor((day_of_year - 1 - weekday + 10) / 7);
  if (week < 1) return { year: year - 1, week: weeks_in(year - 1) };
  return week > weeks_in(year) ? { year: year + 1, week: 1 } : { year, week };
}

/** A year has 53 weeks when it, or the one before, ends on the right day. */
function weeks_in(year: number): number {
  const last_day = (each: number): number =>
    (each + Math.floor(each / 4) - Math.floor(each / 100) + Math.floor(each / 400)) % 7;
  return last_day(year) === 4 || last_day(year - 1) === 3 ? 53 : 52;
}

function offset_of({ parts }: Moment): string {
  const seconds = parts instanceof struct_time && parts.tm_gmtoff !== null ? parts.tm_gmtoff : local_offset(parts);
  const minutes = Math.floor(Math.abs(seconds) / 60);
  return `${seconds < 0 ? "-" : "+"}${padded(Math.floor(minutes / 60), 2, "0")}${padded(minutes % 60, 2, "0")}`;
}

function local_offset(parts: Tuple): number {
  return -new Date(Number(mktime(parts)) * 1000).getTimezoneOffset() * 60;
}

function zone_of({ parts }: Moment): string {
  const known = parts instanceof struct_time ? parts.tm_zone : null;
  return proper_zone(known ?? zone_name(new Date(Number(mktime(parts)) * 1000)));
}
