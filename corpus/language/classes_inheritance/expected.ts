import * as strings from "@tsyncio/runtime/strings";
import {
  exception,
  type float,
  getattr,
  type int,
  mul,
  NotImplementedError,
  print,
  str,
  type,
} from "@tsyncio/runtime";

class Shape {
  declare name: string;

  static sides = 0;

  constructor(name: string) {
    this.name = name;
  }

  area(): any {
    throw new NotImplementedError("area");
  }

  describe(): string {
    return `${this.name} with ${getattr(this, "sides")} sides and area ${str(this.area())}`;
  }
}

class Rectangle extends Shape {
  declare width: float;
  declare height: float;

  static sides = 4;

  constructor(width: float, height: float, name = "rectangle") {
    super(name);
    this.width = width;
    this.height = height;
  }

  area(): int | float {
    return mul(this.width, this.height);
  }
}

class Square extends Rectangle {
  constructor(side: float) {
    super(side, side, "square");
  }

  describe(): string {
    return strings.upper(super.describe());
  }
}

for (const shape of [new Rectangle(2, 3), new Square(1.5)]) {
  print(shape.describe());
  print(
    shape instanceof Rectangle,
    shape instanceof Square,
    getattr(type(shape), "__name__"),
  );
}

try {
  new Shape("blob").describe();
} catch (caught) {
  const error = exception(caught);
  if (!(error instanceof NotImplementedError)) {
    throw error;
  }
  print("not implemented:", error);
}
