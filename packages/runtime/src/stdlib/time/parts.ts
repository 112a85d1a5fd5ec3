import { TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { plain } from "../../python/derived/plain.ts";
import { is_int } from "../../python/values/integers.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { type_name } from "../../python/names.ts";

/** The least and the greatest of each part, from the month on; zero stands for the first of a month or year. */
const ranges = [
  ["month", 0, 12],
  ["day of month", 0, 31],
  ["hour", 0, 23],
  ["minute", 0, 59],
  ["seconds", 0, 61],
  ["day of week", -1, 6],
  ["day of year", 0, 366],
] as const;

/** A tuple of nine ints. Raises TypeError for anything else. */
export function checked_parts(time: unknown, asked_by: string): Tuple {
  if (!(time instanceof Tuple)) throw new TypeError("Tuple or struct_time argument required");
  if (time.length !== 9) throw new TypeError(`${asked_by}(): illegal time tuple argument`);
  const items: readonly unknown[] = time.items.map((item: unknown) => plain(item));
  const wrong = items.find((item) => !is_int(item) && typeof item !== "boolean");
  if (wrong !== undefined) throw new TypeError(`'${type_name(wrong)}' object cannot be interpreted as an integer`);
  return Tuple.from(items.map(Number));
}

/** The parts as numbers from the year to the summer time, each within its range. Raises ValueError for one that is not. */
export function parts_in_range(time: unknown, asked_by: string): readonly number[] {
  const [year, month, day, hour, minute, second, weekday, day_of_year, summer] = checked_parts(time, asked_by)
    .items as number[];
  const given = [month!, day!, hour!, minute!, second!, weekday!, day_of_year!];
  for (const [place, [name, least, greatest]] of ranges.entries())
    if (given[place]! < least || given[place]! > greatest) throw new ValueError(`${name} out of range`);
  return [year!, month! || 1, day! || 1, hour!, minute!, second!, (weekday! + 7) % 7, day_of_year! || 1, summer!];
}
