import { Exception, print } from "@tsyncio/runtime";

class Broken extends Exception {}

function step(number: number): void {
  print("step", number);
  if (number === 2) {
    throw new Broken("at step 2");
  }
}

try {
  for (let number = 0; number < 5; number++) {
    step(number);
  }
} finally {
  print("clean-up runs");
}

print("never printed");
