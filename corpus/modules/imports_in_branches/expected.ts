import * as asyncio from "@tsyncio/runtime/asyncio";
import * as sys from "@tsyncio/runtime/stdlib/sys";
import { coroutine, exception, ImportError, print } from "@tsyncio/runtime";

let noisy!: typeof import("./noisy.ts");
let noisy_module!: typeof import("./noisy.ts");
let lv!: (typeof import("./noisy.ts"))["level"];
let change!: (typeof import("./noisy.ts"))["change"];
let other!: typeof import("./other.ts");
let n2!: typeof import("./noisy2.ts");
print("go");
if (sys.argv.length < 5) {
  noisy = await import("./noisy.ts");
  noisy_module = await import("./noisy.ts");
  lv = noisy_module.level;
  change = noisy_module.change;
  print(noisy.level, lv);
  change();
  print(noisy.level, lv);
} else {
  other = await import("./other.ts");
}
try {
  n2 = await import("./noisy2.ts");
  print(n2.a);
} catch (error) {
  const failure = exception(error);
  if (!(failure instanceof ImportError)) {
    throw failure;
  }
  print("none");
}
const noisy_module_2 = await import("./noisy.ts");
const level = noisy_module_2.level;
print(level);
async function f(): Promise<void> {
  let late!: typeof import("./late.ts");
  let late_module!: typeof import("./late.ts");
  let lx!: (typeof import("./late.ts"))["x"];
  for (let i = 0; i < 2; i++) {
    late = await import("./late.ts");
    late_module = await import("./late.ts");
    lx = late_module.x;
    print(late.x, lx);
    late.set_x(late.x + 1);
  }
}
await asyncio.run(coroutine(f));
