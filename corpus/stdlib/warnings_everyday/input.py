import asyncio
import warnings


class Old:
    def __init__(self):
        warnings.warn("Old is old", DeprecationWarning, stacklevel=2)

    @property
    def name(self):
        warnings.warn("name is old", FutureWarning, stacklevel=2)
        return "x"


def show(message, category, filename, lineno, file=None, line=None):
    print(f"{category.__name__}: {message}")


warnings.showwarning = show
Old()
Old().name
for _ in range(3):
    warnings.warn("in a loop")
warnings.simplefilter("always")
for _ in range(2):
    warnings.warn("always")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    warnings.warn("unseen")
    Old()


async def worker(n):
    warnings.warn(f"worker {n}", RuntimeWarning)
    await asyncio.sleep(0)
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        warnings.warn(f"recorded {n}")
        print(len(seen), seen[0].message.args)
    return n


async def main():
    print(await asyncio.gather(*(worker(n) for n in range(2))))
    warnings.filterwarnings("error", category=UserWarning, message=r"boom.*\d")
    try:
        warnings.warn("Boom number 1")
    except UserWarning as error:
        print("raised", repr(error), error.args)
    warnings.warn("boom without")
    try:
        warnings.warn(UserWarning("boom", 2))
    except UserWarning as error:
        print("raised", repr(error))


asyncio.run(main())


def emits():
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("default")
        for i in range(4):
            warnings.warn("same")
            warnings.warn("even" if i % 2 == 0 else "odd", stacklevel=1)
        return [str(each.message) for each in seen]


print(emits())
print(emits())
try:
    warnings.filterwarnings("ignore", module=3)
except TypeError as error:
    print(error)
with warnings.catch_warnings(action="error"):
    try:
        warnings.warn("x", ResourceWarning)
    except ResourceWarning as error:
        print(repr(error))
warnings.simplefilter("ignore", append=True)
print(warnings.filters[-1][0], warnings.filters[0][1] is None)
print(issubclass(DeprecationWarning, Warning), warnings.catch_warnings.__name__)


class Custom(UserWarning):
    def __str__(self):
        return "custom text"


warnings.resetwarnings()
warnings.warn(Custom(1, 2))
warnings.warn("category given", Custom)
try:
    warnings.warn("x", category=ValueError)
except TypeError as error:
    print(error)
warnings.warn_explicit("explicit", UserWarning, "nowhere.py", 3)
registry = {}
for _ in range(2):
    warnings.warn_explicit("once by registry", UserWarning, "nowhere.py", 3, registry=registry)
print(sorted(map(str, registry)))
