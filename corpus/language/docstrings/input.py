"""The module's docstring.

It has several lines.
"""


def area(width, height):
    """Return the area.

    Arguments:
        width: in metres
        height: in metres
    """
    return width * height


class Shape:
    """Something with sides; contains */ and `backticks` and ${braces}."""

    def sides(self):
        'How many sides there are.'
        return 4


async def later():
    """Documented coroutine function."""


print(area(2, 3), Shape().sides())
print(area.__doc__.splitlines()[0])
print(Shape.__doc__, Shape.sides.__doc__)
print(__doc__)
print(later.__doc__, (lambda: 1).__doc__)
