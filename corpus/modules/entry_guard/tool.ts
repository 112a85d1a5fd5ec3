import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, is_main, print } from "@tsyncio/runtime";

export class Size {
  static __module__ = "tool";

  declare n: number;

  constructor(n: number) {
    this.n = n;
  }

  text(): string {
    return `size ${this.n}`;
  }
}

export function name(): string {
  return is_main(import.meta) ? "__main__" : "tool";
}

export async function main(args: string[]): Promise<number> {
  await asyncio.sleep(0);
  return args.length;
}

if (is_main(import.meta)) {
  print("only when started");
  print(await asyncio.run(coroutine(main, [])));
}
