import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { repr } from "../../python/repr/repr.ts";
import { Tuple } from "../../python/values/tuple.ts";

const names = [
  "tm_year",
  "tm_mon",
  "tm_mday",
  "tm_hour",
  "tm_min",
  "tm_sec",
  "tm_wday",
  "tm_yday",
  "tm_isdst",
] as const;

/** A moment of the calendar: a tuple of nine numbers with names, and the time zone beside them. */
export class struct_time extends Tuple {
  static readonly __name__: string = "struct_time";
  static readonly __module__: string = "time";

  declare tm_year: number;
  declare tm_mon: number;
  declare tm_mday: number;
  declare tm_hour: number;
  declare tm_min: number;
  declare tm_sec: number;
  declare tm_wday: number;
  declare tm_yday: number;
  declare tm_isdst: number;
  declare tm_zone: string | null;
  declare tm_gmtoff: number | null;

  constructor(sequence: unknown, zone: string | null = null, offset: number | null = null) {
    const items = [...iterate(sequence)];
    if (items.length < names.length)
      throw new TypeError(`time.struct_time() takes an at least 9-sequence (${items.length}-sequence given)`);
    super(items.slice(0, names.length));
    for (const [place, name] of names.entries()) (this as Record<string, unknown>)[name] = items[place];
    this.tm_zone = zone;
    this.tm_gmtoff = offset;
  }

  override __repr__(): string {
    return `time.struct_time(${names.map((name, place) => `${name}=${repr(this.items[place])}`).join(", ")})`;
  }
}
