import { str } from "@tsyncio/runtime";
import { Admin } from "./admins.ts";

export class User {
  static __module__ = "models";

  declare name: unknown;

  constructor(name: unknown) {
    this.name = name;
  }

  greeting(): string {
    return `I am ${str(this.name)}`;
  }

  promoted(): Admin {
    return new Admin(this.name);
  }
}
