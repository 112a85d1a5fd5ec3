import * as collections_abc from "@tsyncio/runtime/stdlib/collections/abc";
import {
  Bytes,
  call,
  call_method,
  Dict,
  finish_class,
  getattr,
  getitem,
  IndexError,
  is_sequence,
  iter,
  kwargs,
  le,
  len,
  lt,
  match_mapping,
  match_mapping_rest,
  match_sequence_ends,
  neg,
  pow,
  print,
  PySet,
  range,
  rest_keywords,
  setattr,
  signature,
  str,
  Tuple,
  type,
} from "@tsyncio/runtime";
import {
  ChainMap,
  Counter,
  deque,
  OrderedDict,
  UserDict,
  UserList,
} from "@tsyncio/runtime/stdlib/collections";
import { MappingProxyType } from "@tsyncio/runtime/stdlib/types";

let parts: [number, number, unknown] | null;

/** Pages that are fetched when somebody asks. */
class Pages extends collections_abc.Sequence {
  __init__(count: unknown): null {
    setattr(this, "count", count);
    setattr(this, "fetched", []);
    return null;
  }

  __len__(): any {
    return getattr(this, "count");
  }

  __getitem__(number: unknown): string {
    if (!(
      le(neg(getattr(this, "count")), number) &&
      lt(number, getattr(this, "count"))
    )) {
      throw new IndexError(number);
    }
    call_method(getattr(this, "fetched"), "append", number);
    return `page ${str(number)}`;
  }
}
finish_class(Pages);

class Settings extends collections_abc.Mapping {
  __init__(options: { [keyword: string]: any } = {}): null {
    const values = rest_keywords(options);
    setattr(this, "values_by_name", values);
    return null;
  }

  __getitem__(name: unknown): any {
    return getitem(getattr(this, "values_by_name"), name);
  }

  __iter__(): Iterable<any> {
    return iter(getattr(this, "values_by_name"));
  }

  __len__(): number {
    return len(getattr(this, "values_by_name"));
  }
}
signature(Settings.prototype.__init__, "**values");
finish_class(Settings);

class Row {
  declare cells: Tuple<unknown[]>;

  constructor(...cells_items: unknown[]) {
    const cells = Tuple.of(...cells_items);
    this.cells = cells;
  }

  __len__(): number {
    return this.cells.length;
  }

  __getitem__(place: unknown): unknown {
    return getitem(this.cells, place);
  }
}
signature(Row, "*cells");

function describe(thing: unknown): string {
  let parts: unknown[] | null;
  let parts_2: [unknown, Dict<unknown, unknown>] | null;
  if (is_sequence(thing, 0, 0)) {
    return "nothing";
  } else if (is_sequence(thing, 1, 1)) {
    return "one";
  } else if ((parts = match_sequence_ends(thing, 1, 1)) !== null) {
    const first = parts[0];
    const last = parts[2];
    return `from ${str(first)} to ${str(last)}`;
  } else if ((parts_2 = match_mapping_rest(thing, ["mode"])) !== null) {
    const mode = parts_2[0];
    const rest: Dict<unknown, unknown> = parts_2[1];
    return `mode ${str(mode)}, ${len(rest)} more`;
  } else if (match_mapping(thing) !== null) {
    return "a mapping";
  } else {
    return "something else";
  }
}

for (const pages of [call(Pages, 0), call(Pages, 1), call(Pages, 40)]) {
  print(describe(pages), getattr(pages, "fetched"));
}
print(
  describe(call(Settings, kwargs({ mode: "fast", size: 3 }))),
  describe(call(Settings)),
);
print(describe(new Row(1, 2)));
call_method(collections_abc.Sequence, "register", Row);
print(describe(new Row(1, 2)));
for (const thing of [
  new deque([1, 2, 3]),
  new UserList([4, 5]),
  new UserDict(undefined, { mode: "slow" }),
  new OrderedDict({ mode: 1, a: 2 }),
  new Counter("mode"),
  new ChainMap(new Dict<unknown, unknown>([["mode", 2]])),
  new MappingProxyType(new Dict<unknown, unknown>([["mode", 3]])),
  range(3),
  "text",
  Bytes.from_latin1("bytes"),
  new PySet([1, 2]),
]) {
  print(getattr(type(thing), "__name__"), describe(thing));
}

const subject = range(pow(10, 9));
if ((parts = match_sequence_ends(subject, 2, 0)) !== null) {
  const start: number = parts[0];
  const second: number = parts[1];
  print(start, second);
}
