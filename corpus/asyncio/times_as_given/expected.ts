import * as asyncio from "@tsyncio/runtime/asyncio";
import { aenter, coroutine, float, pow, print, type } from "@tsyncio/runtime";

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  print(
    loop.call_at(pow(10, 9) + 5, print).when(),
    loop.call_at(float(5 + pow(10, 9)), print).when(),
  );
  print(type(loop.call_later(9, print).when()));
  const scope = await aenter(asyncio.timeout_at(pow(10, 9)));
  try {
    const limit = scope.value;
    print(limit.when());
  } catch (error) {
    await scope.caught(error);
  } finally {
    await scope.exit();
  }
  const scope_2 = await aenter(asyncio.timeout_at(pow(float(10), 9)));
  try {
    const limit = scope_2.value;
    print(limit.when());
    limit.reschedule(pow(10, 9));
    print(limit.when());
    limit.reschedule(float(2 * Number(pow(float(10), 9))));
    print(limit.when(), limit);
  } catch (error) {
    await scope_2.caught(error);
  } finally {
    await scope_2.exit();
  }
}

await asyncio.run(coroutine(main));
