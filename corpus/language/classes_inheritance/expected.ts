import * as strings from "@tsyncio/runtime/strings";
import {
  call_method,
  exception,
  getattr,
  isinstance,
  mul,
  NotImplementedError,
  print,
  signature,
  str,
  type,
} from "@tsyncio/runtime";

class Shape {
  declare name: any;

  static sides: number = 0;

  constructor(name: any) {
    this.name = name;
  }

  area(): any {
    throw new NotImplementedError("area");
  }

  describe(): string {
    return `${str(this.name)} with ${getattr(this, "sides")} sides and area ${str(this.area())}`;
  }
}

class Rectangle extends Shape {
  declare width: any;
  declare height: any;

  static sides: number = 4;

  constructor(width: any, height: any, name: any = "rectangle") {
    super(name);
    this.width = width;
    this.height = height;
  }

  area(): any {
    return mul(this.width, this.height);
  }
}
signature(Rectangle, "width, height, name=…");

class Square extends Rectangle {
  constructor(side: any) {
    super(side, side, "square");
  }

  describe(): string {
    return strings.upper(super.describe());
  }
}

for (const shape of [new Rectangle(2, 3), new Square(1.5)]) {
  print(call_method(shape, "describe"));
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
