/** Moments of the calendar. */

import * as time from "@tsyncio/runtime/stdlib/time";
import {
  abs,
  call,
  eq,
  Exception,
  exception,
  float,
  getattr,
  getitem,
  len,
  print,
  range,
  Tuple,
  type,
} from "@tsyncio/runtime";

const moment = time.gmtime(1000000000.7);
print(
  moment,
  moment.tm_year,
  getitem(moment, 1),
  moment.tm_zone,
  moment.tm_gmtoff,
  len(moment),
  type(moment),
);
print(
  time.asctime(moment),
  eq(time.gmtime(0), Tuple.of(1970, 1, 1, 0, 0, 0, 3, 1, 0)),
);
for (const seconds of [
  0, 1000000000, 1709164800, 1735603200, 1735689599, 951782400, -1, 4102444800,
]) {
  const at = time.gmtime(seconds);
  print(
    time.strftime(
      "%Y-%m-%dT%H:%M:%SZ %a %A %b %B %j %U %W %V %G %u %w %y %C %I %p %Z %z",
      at,
    ),
  );
}
print(
  time.strftime(
    "%c | %x | %X | %D | %F | %T | %R | %r | %e | %k | %l | %h | %n | %t | %% | %Q",
    moment,
  ),
);
print(time.strftime("%-d %_d %05d %^a %#Z %-I %-m/%-d", moment));
print(
  time.strftime("%Y %m %d", Tuple.of(2024, 2, 29, 0, 0, 0, 3, 60, 0)),
  time.strftime("", moment) === "",
);
const local = time.localtime(1000000000);
print(
  time.mktime(local),
  time.strftime("%s", local),
  Number(
    abs(float(Number(time.mktime(time.localtime())) - Number(time.time()))),
  ) < 2,
);
print(
  new time.struct_time(range(9)),
  new time.struct_time(Tuple.of(2020, 1, 2, 3, 4, 5, 6, 7, 8)).tm_min,
);
for (const attempt of [
  () => time.strftime("%Y", Tuple.of(1, 2)),
  () => time.strftime("%Y", "x"),
  () => time.strftime("%m", Tuple.of(2000, 13, 1, 0, 0, 0, 0, 1, 0)),
  () => time.strftime("%H", Tuple.of(2000, 1, 1, 24, 0, 0, 0, 1, 0)),
  () => new time.struct_time(Tuple.of(1, 2, 3)),
  () => time.strftime(3),
  () => time.gmtime("x"),
  () => time.gmtime(100000000000000000000),
  () => time.gmtime(float("nan")),
  () => time.strftime("%d", Tuple.of(2000, 0, 0, 0, 0, 0, 0, 0, 0)),
]) {
  try {
    print(call(attempt));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof Exception)) {
      throw error;
    }
    print(getattr(type(error), "__name__"), error);
  }
}
