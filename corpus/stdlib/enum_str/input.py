# Names of states as StrEnum, and the older class State(str, Enum).
import asyncio
from enum import Enum, StrEnum, auto


class Colour(StrEnum):
    RED = auto()
    DARK_BLUE = "dark blue"

    @property
    def css(self):
        return self.replace(" ", "")


class State(str, Enum):
    IDLE = "idle"
    RUNNING = "running"
    DONE = "done"

    def next(self):
        states = list(State)
        return states[min(states.index(self) + 1, len(states) - 1)]

    @classmethod
    def _missing_(cls, value):
        return next((state for state in cls if state.value == value.lower()), None)


def describe(value):
    match value:
        case State.IDLE:
            return "nothing to do"
        case State():
            return f"state {value.value}"
        case str():
            return f"text {value}, {len(value)}"
    return "other"


def shout(text: str) -> str:
    return text.upper() + "!" if isinstance(text, str) else "?"


async def run(state: State) -> list[str]:
    seen = [f"{state.value}"]
    while state != State.DONE:
        await asyncio.sleep(0)
        state = state.next()
        seen.append(state.value)
    return seen


print(Colour.RED, repr(Colour.RED), f"{Colour.DARK_BLUE:>12}|", Colour.DARK_BLUE.css, Colour("red"), Colour["RED"])
print(Colour.RED == "red", "red" == Colour.RED, Colour.RED + "dish", "in" + Colour.RED, Colour.RED.upper(), len(Colour.RED))
print(", ".join(Colour), {"red": 1}[Colour.RED], {Colour.RED: 2}["red"], Colour.RED in ["red"], "dark" in Colour.DARK_BLUE)
print(State.IDLE, repr(State.IDLE), f"{State.IDLE}", "%s" % State.IDLE, State.IDLE == "idle", State("RUNNING"), str(State.DONE))
print("state: " + State.DONE, State.DONE.title(), "do" in State.DONE, State.DONE[0], sorted(State), State.DONE.encode())
print(describe(State.IDLE), describe(State.DONE), describe("idle"), describe(Colour.RED), describe(3))
print(shout(State.IDLE), shout(Colour.DARK_BLUE), shout("x"), isinstance(State.IDLE, str), hash(State.IDLE) == hash("idle"))
print(asyncio.run(run(State.IDLE)), asyncio.run(run(State("done"))))
print("a red car".replace(Colour.RED, "blue"), "red,green".split(","), Colour.RED.join("ab"), "redder".startswith(Colour.RED))
for bad in (lambda: State("none"), lambda: Colour(1), lambda: Colour.RED + 1, lambda: Colour.RED < 1, lambda: Colour.GREEN):
    try:
        bad()
    except (ValueError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)
try:

    class Wrong(StrEnum):
        ONE = 1

except TypeError as error:
    print(error)
