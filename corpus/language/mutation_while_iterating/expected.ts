import * as lists from "@tsyncio/runtime/lists";
import * as strings from "@tsyncio/runtime/strings";
import {
  delitem,
  Dict,
  enumerate,
  exception,
  getitem,
  len,
  list,
  mul,
  print,
  PySet,
  RuntimeError,
  setitem,
} from "@tsyncio/runtime";

let scores: Dict<string, number> = new Dict<string, number>([
  ["ada", 3],
  ["bob", 1],
  ["cy", 2],
]);
try {
  for (const name of scores) {
    if (getitem(scores, name) < 3) {
      delitem(scores, name);
    }
  }
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof RuntimeError)) {
    throw error;
  }
  print(error, scores);
}

scores = new Dict<string, number>([
  ["ada", 3],
  ["bob", 1],
]);
try {
  for (const name of scores) {
    setitem(scores, name + "!", 0);
  }
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof RuntimeError)) {
    throw error;
  }
  print(error, list(scores));
}

// Values may change, keys may not; a copy of the keys is safe.
for (const name of scores) {
  setitem(scores, name, getitem(scores, name) + 10);
}
for (const name of list(scores)) {
  if (strings.endswith(name, "!")) {
    scores.pop(name);
  }
}
print(scores);

const seen = new PySet([1, 2]);
try {
  for (const number of seen) {
    seen.add(number + 10);
  }
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof RuntimeError)) {
    throw error;
  }
  print(error);
}

// A list may grow and shrink: the loop goes by the index.
const queue = [3];
for (const number of queue) {
  if (number !== 0) {
    queue.push(number - 1);
  }
}
print(queue);
const letters = list("abcdef");
for (const letter of letters) {
  lists.remove(letters, letter);
}
print(letters);

const view = scores.items();
setitem(scores, "dee", 4);
print(list(view), len(view));
for (const [index, letter] of enumerate(letters)) {
  setitem(letters, index, mul(letter, 2));
}
print(letters);
try {
  for (const pair of scores.items()) {
    scores.clear();
  }
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof RuntimeError)) {
    throw error;
  }
  print(error);
}
