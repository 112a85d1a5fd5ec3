// A program whose exit codes are an IntEnum.

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as sys from "@tsyncio/runtime/stdlib/sys";
import { coroutine, finish_class, print, str } from "@tsyncio/runtime";
import { as_member, IntEnum } from "@tsyncio/runtime/stdlib/enum";

class Exit extends IntEnum {
  static OK: Exit = as_member(0);
  static USAGE: Exit = as_member(2);
  static FAILED: Exit = as_member(3);
}
finish_class(Exit);

async function check(jobs: string[]): Promise<Exit> {
  for (const job of jobs) {
    await asyncio.sleep(0);
    print("checking", job);
    if (job === "") {
      return Exit.FAILED;
    }
  }
  return Exit.OK;
}

async function main(arguments_: string[]): Promise<Exit> {
  const code =
    arguments_.length > 0
      ? await asyncio.run(coroutine(check, arguments_))
      : Exit.USAGE;
  print(`exit ${str(code.name)} (${str(code)})`);
  return code;
}

sys.exit(await main(["first", "", "third"]));
