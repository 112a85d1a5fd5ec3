import { print, unpack } from "@tsyncio/runtime";

let b!: string;
// The else of a loop assigns what the loop's own target does.
loop: {
  for (b of "a") {
  }
  let e!: string;
  loop_2: {
    for (const item of ["ab", "cd"]) {
      [b, e] = unpack(item, 2);
    }
    {
      const e = 1;
    }
  }
}
print("done");
