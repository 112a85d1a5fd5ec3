import { add, print, range, signature, Tuple } from "@tsyncio/runtime";

let number!: number | string;
const callbacks: any[] = [];
for (number of range(3)) {
  function show(): number | string {
    return number;
  }

  callbacks.push(show);
}

print(Array.from(callbacks, (callback) => callback()));
number = "changed";
print(Array.from(callbacks, (callback) => callback()));

function make_counters(): any[] {
  let step!: number;
  const counters: any[] = [];
  for (step of Tuple.of(1, 10)) {
    counters.push((start: any) => add(start, step));
  }
  return counters;
}

print(Array.from(make_counters(), (counter) => counter(0)));

function fixed(): any[] {
  return Array.from("abc", (value) =>
    ((default_value: any) =>
      signature(
        (value: any = default_value) => value,
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
