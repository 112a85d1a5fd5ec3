import {
  Dict,
  type float,
  format,
  print,
  repr,
  str,
  truth,
} from "@tsyncio/runtime";

class Point {
  declare x: float;
  declare y: string | null;

  constructor(x: float, y: string | null) {
    this.x = x;
    this.y = y;
  }

  __repr__(): string {
    return `Point(${repr(this.x)}, ${repr(this.y)})`;
  }
}

class Temperature {
  declare degrees: number;

  constructor(degrees: number) {
    this.degrees = degrees;
  }

  __str__(): string {
    return `${format(this.degrees, ".1f")} °C`;
  }

  __repr__(): string {
    return `Temperature(${this.degrees})`;
  }
}

class Money {
  __format__(spec: unknown): string {
    return `<money as ${format(truth(spec) ? spec : "default")}>`;
  }
}

const point = new Point(1, "two");
print(point);
print([point, new Point(0.5, null)]);
print(str(point), `${format(point)}`, `${repr(point)}`);

const today = new Temperature(21);
print(
  today,
  [today],
  `${format(today)} / ${repr(today)}`,
  new Dict<string, Temperature>([["now", today]]),
);
print(`${format(new Money())} ${format(new Money(), "euro")}`);
