/** A module with a docstring and a main guard. */

import { is_main, print } from "@tsyncio/runtime";

function main(arguments_: string[]): number {
  print("main was called with", arguments_);
  return arguments_.length;
}

print(is_main(import.meta) ? "__main__" : "input");

if (is_main(import.meta)) {
  print(main(["a", "b"]));
} else {
  print("imported");
}
