/** Generators that are left half-used: each is closed when its variable lets it go, or when the program ends. */

import {
  closed_at_end,
  dropped,
  enter,
  exception,
  GeneratorExit,
  getattr,
  iterate,
  list,
  next,
  print,
  truth,
} from "@tsyncio/runtime";

function* numbers(name: string): Generator<number> {
  try {
    for (let number = 0; number < 5; number++) {
      yield number;
    }
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof GeneratorExit)) {
      throw failure;
    }
    print(name, "is closed");
    throw failure;
  } finally {
    print(name, "has ended");
  }
}

class Room {
  __enter__(): null {
    print("enters");
    return null;
  }

  __exit__(kind: unknown, error: unknown, trace: unknown): null {
    print("leaves", !truth(kind) ? kind : getattr(kind, "__name__"));
    return null;
  }
}

function* guarded(): Generator<string> {
  const scope = enter(new Room());
  try {
    yield "inside";
    yield "never";
  } catch (caught) {
    scope.caught(caught);
  } finally {
    scope.exit();
  }
}

function* stubborn(): Generator<number> {
  try {
    yield 1;
  } catch (caught) {
    const failure = exception(caught);
    if (!(failure instanceof GeneratorExit)) {
      throw failure;
    }
    print("stubborn goes on, which it may not");
    yield 2;
  }
}

function local(): string {
  const first = closed_at_end(numbers("first local"));
  const second = closed_at_end(numbers("second local"));
  try {
    print(next(first), next(second), next(second));
    print("returns");
    return "result";
  } finally {
    dropped(first);
    dropped(second);
  }
}

function early(stops: number): string {
  const items = closed_at_end(numbers("early"));
  try {
    for (const item of iterate(items)) {
      if (item === stops) {
        return `stopped at ${item}`;
      }
    }
    return "went through";
  } finally {
    dropped(items);
  }
}

function rebound(): void {
  let items: Iterable<number> | null = closed_at_end(numbers("one"));
  try {
    print(next(items));
    items = dropped(items, closed_at_end(numbers("two")));
    print("bound anew");
    print(next(items));
    items = dropped(items, null);
    print("let go");
  } finally {
    dropped(items);
  }
}

print(local());
print(early(2), early(9));
rebound();

let temporary: Iterable<number> = closed_at_end(numbers("temporary"));
print(next(temporary));
dropped(temporary);
temporary = undefined as any;
print("deleted");

const [begun, unbegun] = [1, numbers("never begun")];
const kept = closed_at_end(numbers("kept"));
print(next(kept), next(kept));
const through = closed_at_end(numbers("through"));
print(list(through));
const room = closed_at_end(guarded());
print(next(room));
const last = closed_at_end(stubborn());
print(next(last));
print("the program ends");
