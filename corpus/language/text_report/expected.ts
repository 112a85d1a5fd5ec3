import * as strings from "@tsyncio/runtime/strings";
import {
  Dict,
  enumerate,
  exception,
  float,
  format,
  getitem,
  int,
  len,
  list,
  max,
  mul,
  print,
  sorted,
  str,
  sum,
  unpack_star,
  ValueError,
} from "@tsyncio/runtime";

const ROWS =
  "\nwidget, 4, 3.50\ngadget, 10, 12\ngizmo, x, 1\ndoohickey, 1, 1999.999\n";

function* parse(text: string): Generator<Dict<string, string | int | float>> {
  for (const [number, line] of enumerate(
    strings.splitlines(strings.strip(text)),
    1,
  )) {
    let count!: int;
    let price!: float;
    const [name, fields]: [string, string[]] = unpack_star(
      Array.from(strings.split(line, ","), (field) => strings.strip(field)),
      1,
      0,
    );
    try {
      [count, price] = [int(getitem(fields, 0)), float(getitem(fields, 1))];
    } catch (caught) {
      const error = exception(caught);
      if (!(error instanceof ValueError)) {
        throw error;
      }
      print(`line ${str(number)} skipped: ${str(error)}`);
      continue;
    }
    yield new Dict<string, string | int | float>([
      ["name", name],
      ["count", count],
      ["price", price],
      ["total", mul(count, price)],
    ]);
  }
}

const rows = list(parse(ROWS));
const width = max(Iterator.from(rows).map((row) => len(getitem(row, "name"))));
print(
  `${format("item", `<${width}`)} ${format("count", ">5")} ${format("price", ">9")} ${format("total", ">10")}`,
);
print(mul("-", width + 27));
for (const row of sorted(rows, {
  key: (row: Dict<string, string | int | float>) => getitem(row, "total"),
  reverse: true,
})) {
  print(
    `${format(getitem(row, "name"), `<${width}`)} ${format(getitem(row, "count"), ">5")} ${format(getitem(row, "price"), ">9.2f")} ${format(getitem(row, "total"), ">10,.2f")}`,
  );
}
print(mul("-", width + 27));
print(
  `${format("sum", `<${width}`)} ${format(sum(Iterator.from(rows).map((row) => getitem(row, "count"))), ">5")} ${format("", ">9")} ${format(sum(Iterator.from(rows).map((row) => getitem(row, "total"))), ">10,.2f")}`,
);
