import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  async_def,
  awaited,
  coroutine,
  entered,
  getattr,
  is_,
  isinstance,
  native,
  print,
  Tuple,
  type,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/eager_tasks";
import "@tsyncio/runtime/asyncio/parts/task_factories";

function* child(n: number): Generator<any, number, any> {
  print("child", n, asyncio.current_task()!.get_name());
  if (n % 2 !== 0) {
    yield* native(asyncio.sleep(0));
    print("resumed", n);
  }
  return n;
}
async_def(child);
function* main(): Generator<any, void, any> {
  let t!: asyncio.Task<number>;
  const loop = asyncio.get_running_loop();
  print(loop.get_task_factory());
  loop.set_task_factory(asyncio.eager_task_factory);
  print(is_(loop.get_task_factory(), asyncio.eager_task_factory));
  const a = asyncio.create_task(coroutine(child, 1), { name: "a" });
  const b = asyncio.create_task(coroutine(child, 2), { name: "b" });
  print(a.done(), b.done(), b.result());
  print(
    yield* awaited(
      asyncio.gather(a, b, coroutine(child, 3), coroutine(child, 4)),
    ),
  );
  const scope = yield* entered(new asyncio.TaskGroup());
  try {
    const tg = scope.value;
    t = tg.create_task(coroutine(child, 6));
    print("in group", t.done());
  } catch (error) {
    yield* scope.caught(error);
  } finally {
    yield* scope.exit();
  }
  loop.set_task_factory(null);
  t = new asyncio.Task<number>(coroutine(child, 7), {
    loop,
    eager_start: true,
    name: "x",
  });
  print(t.done());
  yield* awaited(t);
  class MyTask extends asyncio.Task {
    static __qualname__ = "main.<locals>.MyTask";

    result(): Tuple<[string, any]> {
      return Tuple.of("my", super.result());
    }
  }
  loop.set_task_factory(asyncio.create_eager_task_factory(MyTask));
  t = asyncio.create_task(coroutine(child, 8));
  print(getattr(type(t), "__name__"), t.result(), isinstance(t, asyncio.Task));
  print(yield* awaited(t));
}
async_def(main);
await asyncio.run(coroutine(main));
