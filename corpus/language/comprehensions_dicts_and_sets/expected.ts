import {
  contains,
  Dict,
  len,
  print,
  PySet,
  range,
  set,
  sorted,
} from "@tsyncio/runtime";

const words = ["apple", "fig", "plum", "fig", "kiwi"];

const lengths = new Dict<string, number>(
  Iterator.from(words).map((word) => [word, len(word)] as const),
);
print(lengths);
print(
  new Dict<number, string[]>(
    Iterator.from(sorted(set(lengths.values()))).map(
      (length) =>
        [
          length,
          Iterator.from(lengths)
            .filter((word) => len(word) === length)
            .toArray(),
        ] as const,
    ),
  ),
);
print(sorted(new PySet<number>(Iterator.from(words).map((word) => len(word)))));
print(
  sorted(
    new PySet<string>(
      Iterator.from(words).flatMap((word) =>
        Iterator.from(word).filter((letter) => contains("aeiou", letter)),
      ),
    ),
  ),
);
print(
  new Dict<number, string>(
    Iterator.from(lengths.items()).map(([key, value]) => [value, key] as const),
  ),
);
print(
  new Dict<string, number>(
    Iterator.from(range(1, 3)).flatMap((row) =>
      Iterator.from(range(1, 3))
        .filter((column) => row !== column)
        .map((column) => [`${row}${column}`, row * column] as const),
    ),
  ),
);
print(
  new Dict<number, Dict<number, number>>(
    Iterator.from(range(2)).map(
      (n) =>
        [
          n,
          new Dict<number, number>(
            Iterator.from(range(2)).map((m) => [m, n * m] as const),
          ),
        ] as const,
    ),
  ),
);

const calls: string[] = [];

function noted(label: string, value: number): number {
  calls.push(label);
  return value;
}

print(
  new Dict<number, number>(
    Iterator.from(range(2)).map(
      (n) => [noted("key", n), noted("value", n)] as const,
    ),
  ),
  calls,
);
