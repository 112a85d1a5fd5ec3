// The first comment of the file.
// It goes on here.

import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, print } from "@tsyncio/runtime";

// Above a function,
// on two lines.
// after the opening parenthesis
// beside a parameter
// between parameters
function first(a: number, b = 2): number[] {
  // after the colon
  // first in a body
  // beside an element
  // between elements
  const value = [1, 2];

  // after a blank line
  if (a !== 0) {
    // beside an if
    // only inside the if
    print("a");
  } else {
    // before an else
    print("not a");
    // last in the else
  }
  return value; // beside a return
  // after the return
}

class Empty {
  // beside a class
  // alone in a class
}

// Between definitions: */ does not end it, // neither.

async function main(): Promise<void> {
  // print("commented out")
  await asyncio.sleep(0); // beside an await
  print(first(0), "# not a comment");
}

await asyncio.run(coroutine(main)); // at the end

// The last comment of the file.
