import {
  add,
  eq,
  ifloordiv,
  type int,
  mod,
  mul,
  print,
} from "@tsyncio/runtime";

function collatz(number: int): number {
  let steps = 0;
  while (number !== 1) {
    if (mod(number, 2) !== 0) {
      number = add(mul(3, number), 1);
    } else {
      number = ifloordiv(number, 2);
    }
    steps += 1;
  }
  return steps;
}

print(Array.from([1, 6, 7, 27], (n) => collatz(n)));

function smallest_divisor(number: number): string {
  let candidate = 2;
  loop: {
    while (mul(candidate, candidate) <= number) {
      if (mod(number, candidate) === 0) {
        break loop;
      }
      candidate += 1;
    }
    return `${number} is prime`;
  }
  return `${number} is divisible by ${candidate}`;
}

print(smallest_divisor(91), smallest_divisor(97), { sep: "; " });

let countdown = 5;
loop: {
  while (true) {
    countdown -= 1;
    if (eq(countdown, 3)) {
      continue;
    }
    if (eq(countdown, 0)) {
      break loop;
    }
    print(countdown);
  }
  print("never");
}

loop_2: {
  while (countdown !== 0) {
    print("never");
  }
  print("else without a single turn");
}
