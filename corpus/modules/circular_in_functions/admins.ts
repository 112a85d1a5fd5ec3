import { User } from "./models.ts";

export class Admin extends User {
  static __module__ = "admins";

  greeting(): string {
    return super.greeting() + ", the admin";
  }
}
