print(b"%s-%d" % (b"id", 42), b"%5.2f|%-4d|%04x" % (3.14159, 7, 255), b"%b %a" % (bytearray(b"xy"), "é"), b"100%%" % ())
print(b"%(name)s=%(size)d" % {b"name": b"box", b"size": 3}, b"%c%c" % (65, b"b"), bytearray(b"<%s>") % b"x")
line = b"HTTP/%d.%d "
line %= (1, 1)
print(line)
for template, values in ((b"%s", "text"), (b"%d", "1"), (b"%c", 300), (b"%s", ()), (b"x", 1), (b"%z", 1)):
    try:
        print(template % values)
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
