import * as strings from "@tsyncio/runtime/strings";
import {
  Dict,
  enumerate,
  format,
  getitem,
  len,
  mul,
  neg,
  print,
  setitem,
  sorted,
  str,
  Tuple,
} from "@tsyncio/runtime";

const text = "the cat and the dog and the bird";

const counts = new Dict<string, number>();
for (const word of strings.split(text)) {
  setitem(counts, word, counts.get(word, 0) + 1);
}
print(counts);

const by_length = new Dict<number, string[]>();
for (const word of counts) {
  by_length.setdefault(len(word), []).push(word);
}
print(by_length);

const ranking = sorted(counts.items(), {
  key: (item: Tuple<[string, number]>) =>
    Tuple.of(neg(getitem(item, 1)), getitem(item, 0)),
});
for (const item_2 of enumerate(ranking, 1)) {
  const [position, item_3] = item_2;
  const [word, count] = item_3;
  print(`${str(position)}. ${format(word, "<5")} ${mul("#", count)}`);
}

const inverted = new Dict<number, string>(
  Iterator.from(counts.items()).map(([word, count]) => [count, word] as const),
);
print(inverted);
