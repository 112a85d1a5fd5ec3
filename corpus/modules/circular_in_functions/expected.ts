import { print, type } from "@tsyncio/runtime";
import "./admins.ts";
import { User } from "./models.ts";

const user = new User("ada");
print(user.greeting());
const admin = user.promoted();
print(admin.greeting(), type(admin));
