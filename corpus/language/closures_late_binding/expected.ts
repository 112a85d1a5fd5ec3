import { print, range, signature } from "@tsyncio/runtime";

let number!: number | string;
const callbacks: (() => number | string)[] = [];
for (number of range(3)) {
  function show(): number | string {
    return number;
  }

  callbacks.push(show);
}

print(Array.from(callbacks, (callback) => callback()));
number = "changed";
print(Array.from(callbacks, (callback) => callback()));

function make_counters(): ((start: number) => number)[] {
  let step!: number;
  const counters: ((start: number) => number)[] = [];
  for (step of [1, 10]) {
    counters.push((start: number) => start + step);
  }
  return counters;
}

print(Array.from(make_counters(), (counter) => counter(0)));

function fixed(): ((value?: unknown) => unknown)[] {
  return Array.from("abc", (value) =>
    ((default_value: unknown) =>
      signature(
        (value: unknown = default_value) => value,
        "value=…",
        "fixed.<locals>.<lambda>",
      ))(value),
  );
}

print(Array.from(fixed(), (callback) => callback()));

function late(): string {
  function inner(): string {
    return message;
  }

  const message = "defined after inner";
  return inner();
}

print(late());
