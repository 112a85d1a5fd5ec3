import { getattr, str, type } from "@tsyncio/runtime";
import * as child from "./child.ts";

export class Parent {
  static __module__ = "parent";

  declare name: string;

  constructor(name: string) {
    this.name = name;
  }

  path(): string {
    return this.name;
  }

  make(name: string): child.Child {
    return new child.Child(name, this);
  }
}

export function describe(node: child.Child): string {
  return `${str(getattr(type(node), "__name__"))} of ${node.owner.name}`;
}
