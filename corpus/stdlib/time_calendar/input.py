"""Moments of the calendar."""

import time

moment = time.gmtime(1_000_000_000.7)
print(moment, moment.tm_year, moment[1], moment.tm_zone, moment.tm_gmtoff, len(moment), type(moment))
print(time.asctime(moment), time.gmtime(0) == (1970, 1, 1, 0, 0, 0, 3, 1, 0))
for seconds in (0, 1_000_000_000, 1_709_164_800, 1_735_603_200, 1_735_689_599, 951_782_400, -1, 4_102_444_800):
    at = time.gmtime(seconds)
    print(time.strftime("%Y-%m-%dT%H:%M:%SZ %a %A %b %B %j %U %W %V %G %u %w %y %C %I %p %Z %z", at))
print(time.strftime("%c | %x | %X | %D | %F | %T | %R | %r | %e | %k | %l | %h | %n | %t | %% | %Q", moment))
print(time.strftime("%-d %_d %05d %^a %#Z %-I %-m/%-d", moment))
print(time.strftime("%Y %m %d", (2024, 2, 29, 0, 0, 0, 3, 60, 0)), time.strftime("", moment) == "")
local = time.localtime(1_000_000_000)
print(time.mktime(local), time.strftime("%s", local), abs(time.mktime(time.localtime()) - time.time()) < 2)
print(time.struct_time(range(9)), time.struct_time((2020, 1, 2, 3, 4, 5, 6, 7, 8)).tm_min)
for attempt in (
    lambda: time.strftime("%Y", (1, 2)),
    lambda: time.strftime("%Y", "x"),
    lambda: time.strftime("%m", (2000, 13, 1, 0, 0, 0, 0, 1, 0)),
    lambda: time.strftime("%H", (2000, 1, 1, 24, 0, 0, 0, 1, 0)),
    lambda: time.struct_time((1, 2, 3)),
    lambda: time.strftime(3),
    lambda: time.gmtime("x"),
    lambda: time.gmtime(1e20),
    lambda: time.gmtime(float("nan")),
    lambda: time.strftime("%d", (2000, 0, 0, 0, 0, 0, 0, 0, 0)),
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
