import {
  contains,
  delitem,
  Dict,
  dict,
  eq,
  getattr,
  getitem,
  ior,
  len,
  list,
  max,
  or_,
  print,
  reversed,
  setitem,
  sorted,
  Tuple,
} from "@tsyncio/runtime";

const ages = new Dict<string, number>([
  ["Ada", 36],
  ["Alan", 41],
]);
setitem(ages, "Grace", 85);
print(ages, len(ages), contains(ages, "Ada"), contains(ages, 36));
print(getitem(ages, "Ada"), ages.get("Bob"), ages.get("Bob", 0));
print(list(ages), list(ages.keys()), list(ages.values()), list(ages.items()));

for (const [name, age] of ages.items()) {
  print(name, age);
}

print(
  ages.pop("Alan"),
  ages.pop("Alan", null),
  ages.setdefault("Bob", 1),
  ages.setdefault("Ada", 2),
);
ages.update(new Dict<string, number>([["Ada", 37]]), { Linus: 21 });
print(ages);
setitem(ages, "Ada", getitem(ages, "Ada") + 1);
delitem(ages, "Bob");
print(ages, ages.popitem());

let merged: Dict<string, number> = or_(
  new Dict<string, number>([["x", 1]]),
  new Dict<string, number>([
    ["y", 2],
    ["x", 3],
  ]),
);
merged = ior(merged, new Dict<string, number>([["z", 4]]));
print(
  merged,
  new Dict<string, number>([...merged.items(), ["w", 0]]),
  dict(undefined, { a: 1, b: 2 }),
  dict([Tuple.of("k", "v")]),
);
print(
  eq(
    merged,
    new Dict<string, number>([
      ["z", 4],
      ["y", 2],
      ["x", 3],
    ]),
  ),
  new Dict(),
  dict.fromkeys(["a", "b"], 0),
);
print(ages.keys(), ages.values(), ages.items());
print(
  sorted(merged),
  max(merged, { key: getattr(merged, "get") }),
  list(reversed(merged)),
);

const copy = merged.copy();
copy.clear();
print(copy, len(merged));
