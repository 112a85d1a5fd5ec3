import {
  call,
  call_method,
  closed_at_end,
  delegate,
  exception,
  GeneratorExit,
  getattr,
  iadd,
  KeyError,
  lt,
  next,
  print,
  repr,
  StopIteration,
  str,
  sub,
  truediv,
  TypeError,
  ValueError,
} from "@tsyncio/runtime";

/** Is told temperatures, gives commands. */
function* thermostat(target: number): Generator<string, void, unknown> {
  let command = "idle";
  try {
    while (true) {
      let measured!: unknown;
      try {
        measured = (yield command) ?? null;
      } catch (caught) {
        const error = exception(caught);
        if (!(error instanceof ValueError)) {
          throw error;
        }
        command = `ignored ${str(error)}`;
        continue;
      }
      if (measured === null) {
        command = "no reading";
      } else if (lt(measured, target)) {
        command = `heat ${str(sub(target, measured))}`;
      } else {
        command = "idle";
      }
    }
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof GeneratorExit)) {
      throw failure;
    }
    print("switched off");
    throw failure;
  } finally {
    print("valve closed");
  }
}

const control = closed_at_end(thermostat(20));
print(next(control));
for (const reading of [15, null, 25]) {
  print(reading, "->", call_method(control, "send", reading));
}
print(call(getattr(control, "throw"), new ValueError("sensor")));
print(call_method(control, "send", 19));
try {
  call(getattr(control, "throw"), KeyError, new KeyError("wire"));
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof KeyError)) {
    throw error;
  }
  print("broken by", repr(error));
}
print(next(control, "finished"));

const other = closed_at_end(thermostat(1));
next(other);
call_method(other, "close");
call_method(other, "close");

const unstarted = closed_at_end(thermostat(1));
try {
  call_method(unstarted, "send", 3);
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
call_method(unstarted, "close");

function* averager(): Generator<null, unknown, any> {
  let number!: any;
  let [total, count]: [any, number] = [0, 0];
  while ((number = (yield null) ?? null) !== null) {
    total = iadd(total, number);
    count += 1;
  }
  return count !== 0 ? truediv(total, count) : null;
}

function* grouped(results: unknown[]): Generator<null, number, unknown> {
  while (true) {
    const result = (yield* delegate(averager())) ?? null;
    results.push(result);
    if (result === null) {
      return results.length;
    }
  }
}

const results: unknown[] = [];
const group = grouped(results);
next(group);
for (const number of [1, 2, null, 10, null]) {
  call_method(group, "send", number);
}
print(results);
try {
  call_method(group, "send", null);
} catch (caught) {
  const stop = exception(caught);
  if (!(stop instanceof StopIteration)) {
    throw stop;
  }
  print("groups:", stop.value, results);
}
