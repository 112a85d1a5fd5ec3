import { add, call, type int, print, range } from "@tsyncio/runtime";

let choose!: () => string;
function is_even(n: number): boolean {
  return n === 0 ? true : is_odd(n - 1);
}

function is_odd(n: number): boolean {
  return n === 0 ? false : is_even(n - 1);
}

function fibonacci(n: number): int {
  if (n < 2) {
    return n;
  }
  return add(fibonacci(n - 1), fibonacci(n - 2));
}

print(is_even(10), is_odd(7), is_even(3));
print(Array.from(range(12), (n) => fibonacci(n)));

if (is_even(4)) {
  choose = function choose(): string {
    return "the even one";
  };
} else {
  choose = function choose(): string {
    return "the odd one";
  };
}

print(call(choose));

choose = function choose(): string {
  return "the last one";
};

print(choose());
