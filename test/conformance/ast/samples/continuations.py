x = \
    1
if a and \
   b: c
\
y
if a:
    \
    b
    c
\
\
z = "a" \
    "b"
w = (a +
\
b)
from a import \
    b
assert a, \
    b
