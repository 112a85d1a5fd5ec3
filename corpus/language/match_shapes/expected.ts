import * as strings from "@tsyncio/runtime/strings";
import {
  Bytes,
  Dict,
  eq,
  int,
  is_sequence,
  isinstance,
  match_mapping,
  match_mapping_rest,
  match_sequence,
  match_sequence_ends,
  match_sequence_star,
  print,
  setattr,
  str,
  Tuple,
} from "@tsyncio/runtime";

class Point {
  declare x: number;
  declare y: number;

  constructor(x: number, y: number) {
    this.x = x;
    this.y = y;
  }
}
setattr(Point, "__match_args__", Tuple.of("x", "y"));

class Box {
  declare content: Point | (number | Tuple<[number, number]>)[];

  constructor(content: Point | (number | Tuple<[number, number]>)[]) {
    this.content = content;
  }
}

function describe(status: number): string {
  let other!: number;
  if (status === 200) {
    return "fine";
  } else if (status === 401 || status === 403) {
    // these two are alike
    return "forbidden";
  } else if (((other = status), other >= 500)) {
    return "broken";
  } else {
    return "unknown";
  }
}

function steer(command: string): string {
  let parts: string[] | null;
  let parts_2: [string, string[]] | null;
  let parts_3: [string, unknown, string] | null;
  let first!: string;
  let last!: string;
  const subject = strings.split(command);
  if ((parts = match_sequence(subject, 2)) !== null && parts[0] === "go") {
    const direction: string = parts[1];
    return `going ${direction}`;
  } else if (
    (parts_2 = match_sequence_star(subject, 1, 0)) !== null &&
    parts_2[0] === "drop"
  ) {
    const things: string[] = parts_2[1];
    return `dropping ${str(things)}`;
  } else if (
    (parts_3 = match_sequence_ends(subject, 1, 1)) !== null &&
    ((first = parts_3[0]), (last = parts_3[2]), first === last)
  ) {
    return `ends meet ${first}`;
  } else if (is_sequence(subject, 0, 0) || is_sequence(subject, 1, 1)) {
    return "short";
  } else {
    return "unknown";
  }
}

function show(shape: unknown): void {
  let parts: unknown[] | null;
  let parts_2: unknown[] | null;
  let parts_3: [unknown, Dict<unknown, unknown>] | null;
  if (shape instanceof Point && shape.x === 0 && shape.y === 0) {
    print("origin");
  } else if (shape instanceof Point && shape.y === 0) {
    const x = shape.x;
    print("on the x axis at", x);
  } else if (shape instanceof Point) {
    const point: Point = shape;
    print("somewhere", point.x, point.y);
  } else if (isinstance(shape, int) || isinstance(shape, str)) {
    const n: boolean | int | string = shape;
    print("plain", n);
  } else if (shape instanceof Box && shape.content instanceof Point) {
    const px = shape.content.x;
    print("box of point", px);
  } else if (
    shape instanceof Box &&
    (parts = match_sequence(shape.content, 2)) !== null &&
    (parts_2 = match_sequence(parts[1], 2)) !== null
  ) {
    const a = parts[0];
    const b = parts_2[0];
    const c = parts_2[1];
    print("box of list", a, b, c);
  } else if (
    (parts = match_mapping(shape, ["type", "x"])) !== null &&
    eq(parts[0], "click")
  ) {
    const x = parts[1];
    print("click", x);
  } else if ((parts_3 = match_mapping_rest(shape, ["type"])) !== null) {
    const kind = parts_3[0];
    const rest: Dict<unknown, unknown> = parts_3[1];
    print(kind, rest);
  } else if (eq(shape, 1.5) || shape === null || shape === true) {
    const flag = shape;
    print("flag", flag);
  } else {
    print("nothing");
  }
}

function pair(a: number, b: number): string {
  let captured: any;
  if (a === 0 && b === 0) {
    return "both";
  } else if (
    (a === 0 && ((captured = b), true)) ||
    (b === 0 && ((captured = a), true))
  ) {
    const y: number = captured;
    return `one ${y}`;
  } else {
    return "none";
  }
}

for (const code of [200, 401, 500, 7]) {
  print(describe(code));
}
for (const text of ["go north", "drop a b c", "x 1 2 x", "", "one", "a b"]) {
  print(steer(text));
}
for (const value of [
  new Point(0, 0),
  new Point(3, 0),
  new Point(3, 4),
  5,
  "s",
  new Box(new Point(9, 8)),
  new Box([1, Tuple.of(2, 3)]),
  new Dict<unknown, unknown>([
    ["type", "click"],
    ["x", 3],
  ]),
  new Dict<unknown, unknown>([
    ["type", "key"],
    ["k", 1],
    ["l", 2],
  ]),
  1.5,
  null,
  true,
  false,
  2.5,
  Bytes.from_latin1("abc"),
]) {
  show(value);
}
print(pair(0, 0), pair(0, 1), pair(1, 0), pair(1, 1));
