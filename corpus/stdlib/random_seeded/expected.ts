import * as random from "@tsyncio/runtime/stdlib/random";
import {
  call,
  Exception,
  exception,
  getattr,
  list,
  pow,
  print,
  PySet,
  range,
  type,
} from "@tsyncio/runtime";
import { randint, shuffle } from "@tsyncio/runtime/stdlib/random";

for (const seed of [0, 42, -7, pow(2, 70), pow(10, 30), true]) {
  random.seed(seed);
  print(
    random.random(),
    random.getrandbits(40),
    randint(1, 10),
    random.choice("abc"),
    random.sample(range(100), 5),
  );
  print(
    random.uniform(1, 2),
    random.choices([1, 2, 3], undefined, { k: 4 }),
    random.choices("xyz", [1, 2, 3], { k: 5 }),
    random.randrange(0, 100, 7),
    random.sample(list(range(200)), 12),
  );
  const xs = list(range(12));
  shuffle(xs);
  print(
    xs,
    random.randbytes(5),
    random.getrandbits(0),
    random.randrange(pow(10, 25)),
    random.randrange(10, 0, -3),
  );
}
const r = new random.Random(5);
print(
  r.random(),
  r.randint(-5, 5),
  r.sample("abcdefgh", 3),
  r.choices([1, 2], undefined, { cum_weights: [1, 10], k: 6 }),
);
for (const f of [
  () => random.randrange(0),
  () => random.randrange(5, 5),
  () => random.choice([]),
  () => random.sample([1], 2),
  () => random.sample(new PySet([1]), 1),
  () => random.randint(3, 1),
  () => random.choices([1, 2], [0, 0]),
]) {
  try {
    call(f);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof Exception)) {
      throw e;
    }
    print(getattr(type(e), "__name__"), e);
  }
}
