import * as parent from "./parent.ts";

export class Child {
  static __module__ = "child";

  declare name: string;
  declare owner: parent.Parent;

  constructor(name: string, owner: parent.Parent) {
    this.name = name;
    this.owner = owner;
  }

  path(): string {
    return `${this.owner.path()}/${this.name}`;
  }

  sibling(): parent.Parent {
    return new parent.Parent(this.name);
  }
}
