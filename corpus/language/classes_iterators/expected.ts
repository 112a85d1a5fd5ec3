import {
  contains,
  iter,
  iterate,
  list,
  next,
  print,
  StopIteration,
  sum,
} from "@tsyncio/runtime";

class Countdown {
  declare start: number;

  constructor(start: number) {
    this.start = start;
  }

  __iter__(): CountdownIterator {
    return new CountdownIterator(this.start);
  }
}

class CountdownIterator {
  declare left: number;

  constructor(left: number) {
    this.left = left;
  }

  __iter__(): CountdownIterator {
    return this;
  }

  __next__(): number {
    if (this.left === 0) {
      throw new StopIteration();
    }
    this.left -= 1;
    return this.left + 1;
  }
}

const countdown = new Countdown(3);
for (const number of iterate(countdown)) {
  print(number);
}
print(list(countdown), sum(countdown), contains(countdown, 2));

const iterator = iter(countdown);
print(next(iterator));
for (const number of iterate(iterator)) {
  print("rest", number);
}
print(next(iterator, "empty"));
