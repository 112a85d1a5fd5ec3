import { print } from "@tsyncio/runtime";
import * as parent from "./parent.ts";
import { Child } from "./child.ts";

const node = new Child("leaf", new parent.Parent("root"));
print(node.path(), parent.describe(node));
print(node.owner.make("twig").path());
