// Names of states as StrEnum, and the older class State(str, Enum).

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as lists from "@tsyncio/runtime/lists";
import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  AttributeError,
  call,
  call_method,
  contains,
  coroutine,
  Dict,
  eq,
  exception,
  finish_class,
  format,
  getattr,
  getitem,
  hash,
  inherits,
  isinstance,
  iterate,
  len,
  list,
  lt,
  match_class,
  min,
  mod,
  ne,
  next as py_next,
  print,
  repr,
  sorted,
  str,
  StrBase,
  type,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";
import { as_member, auto, Enum, StrEnum } from "@tsyncio/runtime/stdlib/enum";

class Colour extends StrEnum {
  static RED: Colour = as_member(new auto());
  static DARK_BLUE: Colour = as_member("dark blue");

  get css(): any {
    return call_method(this, "replace", " ", "");
  }
}
finish_class(Colour);

class State extends inherits(StrBase, Enum) {
  static IDLE = "idle";
  static RUNNING = "running";
  static DONE = "done";

  next(): any {
    const states = list(State);
    return getitem(
      states,
      min(lists.index(states, this) + 1, states.length - 1),
    );
  }

  static _missing_(value: unknown): any {
    return py_next(
      Iterator.from(iterate(this)).filter((state) =>
        eq(getattr(state, "value"), call_method(value, "lower")),
      ),
      null,
    );
  }
}
finish_class(State);

function describe(value: unknown): string {
  if (eq(value, State.IDLE)) {
    return "nothing to do";
  } else if (match_class(value, State, 0) !== null) {
    return `state ${str(getattr(value, "value"))}`;
  } else if (isinstance(value, str)) {
    return `text ${str(value)}, ${len(value)}`;
  }
  return "other";
}

function shout(text: unknown): unknown {
  return isinstance(text, str) ? add(call_method(text, "upper"), "!") : "?";
}

async function run(state: unknown): Promise<string[]> {
  const seen: any[] = [`${str(getattr(state, "value"))}`];
  while (ne(state, State.DONE)) {
    await asyncio.sleep(0);
    state = call_method(state, "next");
    seen.push(getattr(state, "value"));
  }
  return seen;
}

print(
  Colour.RED,
  repr(Colour.RED),
  `${format(Colour.DARK_BLUE, ">12")}|`,
  getattr(Colour.DARK_BLUE, "css"),
  call(Colour, "red"),
  getitem(Colour, "RED"),
);
print(
  eq(Colour.RED, "red"),
  eq("red", Colour.RED),
  add(Colour.RED, "dish"),
  add("in", Colour.RED),
  call_method(Colour.RED, "upper"),
  len(Colour.RED),
);
print(
  strings.join(", ", Colour),
  getitem(new Dict<string, number>([["red", 1]]), Colour.RED),
  getitem(new Dict<Colour, number>([[Colour.RED, 2]]), "red"),
  contains(["red"], Colour.RED),
  contains(Colour.DARK_BLUE, "dark"),
);
print(
  State.IDLE,
  repr(State.IDLE),
  `${str(State.IDLE)}`,
  mod("%s", State.IDLE),
  eq(State.IDLE, "idle"),
  call(State, "RUNNING"),
  str(State.DONE),
);
print(
  add("state: ", State.DONE),
  call_method(State.DONE, "title"),
  contains(State.DONE, "do"),
  getitem(State.DONE, 0),
  sorted(State),
  call_method(State.DONE, "encode"),
);
print(
  describe(State.IDLE),
  describe(State.DONE),
  describe("idle"),
  describe(Colour.RED),
  describe(3),
);
print(
  shout(State.IDLE),
  shout(Colour.DARK_BLUE),
  shout("x"),
  isinstance(State.IDLE, str),
  hash(State.IDLE) === hash("idle"),
);
print(
  await asyncio.run(coroutine(run, State.IDLE)),
  await asyncio.run(coroutine(run, call(State, "done"))),
);
print(
  strings.replace("a red car", Colour.RED as any, "blue"),
  strings.split("red,green", ","),
  call_method(Colour.RED, "join", "ab"),
  strings.startswith("redder", Colour.RED as any),
);
for (const bad of [
  () => call(State, "none"),
  () => call(Colour, 1),
  () => add(Colour.RED, 1),
  () => lt(Colour.RED, 1),
  () => getattr(Colour, "GREEN"),
]) {
  try {
    call(bad);
  } catch (caught) {
    const error = exception(caught);
    if (!(
      error instanceof ValueError ||
      error instanceof TypeError ||
      error instanceof AttributeError
    )) {
      throw error;
    }
    print(getattr(type(error), "__name__"), error);
  }
}
try {
  class Wrong extends StrEnum {
    static ONE: Wrong = as_member(1);
  }
  finish_class(Wrong);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
