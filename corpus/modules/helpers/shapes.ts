import { pow } from "@tsyncio/runtime";

export class Shape {
  static __module__ = "shapes";

  declare name: string;

  constructor(name: string) {
    this.name = name;
  }

  area(): number {
    return 0;
  }
}

export class Circle extends Shape {
  static __module__ = "shapes";

  declare radius: number;

  constructor(name: string, radius: number) {
    super(name);
    this.radius = radius;
  }

  area(): number {
    return 3 * pow(this.radius, 2);
  }
}
