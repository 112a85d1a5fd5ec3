import * as asyncio from "@tsyncio/runtime/asyncio";
import * as io from "@tsyncio/runtime/stdlib/io";
import * as os from "@tsyncio/runtime/stdlib/os";
import * as os_path from "@tsyncio/runtime/stdlib/os/path";
import * as socket from "@tsyncio/runtime/stdlib/socket";
import {
  Bytes,
  call,
  call_method,
  coroutine,
  enter,
  Exception,
  exception,
  getattr,
  getitem,
  iadd,
  type int,
  kwargs,
  len,
  mul,
  open,
  print,
  rest_arguments,
  rest_keywords,
  Slice,
  take_keywords,
  truth,
  type Tuple,
  type,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/network";

async function received(
  loop: asyncio.AbstractEventLoop,
  sock: socket.socket,
): Promise<Bytes> {
  let block!: Bytes;
  let data: Bytes = Bytes.from_latin1("");
  while (truth((block = await loop.sock_recv(sock, 65536)))) {
    data = iadd(data, block);
  }
  return data;
}

async function sent(
  loop: asyncio.AbstractEventLoop,
  file: unknown,
  ...args_items: unknown[]
): Promise<int | null> {
  const options_2 = take_keywords(args_items);
  const options = rest_keywords(options_2);
  const args: Tuple<(number | string)[]> = rest_arguments(args_items);
  const [near, far] = socket.socketpair();
  near.setblocking(false);
  far.setblocking(false);
  const reading = asyncio.create_task(coroutine(received, loop, far));
  try {
    return await call_method(
      loop,
      "sock_sendfile",
      near,
      file,
      ...args,
      kwargs(options),
    );
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof Exception)) {
      throw error;
    }
    print(getattr(type(error), "__name__"), error);
  } finally {
    near.close();
    const data = await reading;
    print(
      len(data),
      getitem(data, new Slice(null, 8)),
      getitem(data, new Slice(-8, null)),
      call_method(file, "tell"),
    );
    far.close();
  }
  return null;
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const path = os_path.join(os.getcwd(), "sendfile.tmp");
  const scope = enter(open(path, "wb"));
  try {
    const file = scope.value;
    call(getattr(file, "write"), mul(Bytes.from_latin1("0123456789"), 30000));
  } catch (caught) {
    scope.caught(caught);
  } finally {
    scope.exit();
  }
  try {
    const scope_2 = enter(open(path, "rb"));
    try {
      const file = scope_2.value;
      print(await sent(loop, file));
      print(await sent(loop, file, 10, 25));
      print(await sent(loop, file, 299995, 100));
      print(await sent(loop, file, 300000));
    } catch (caught) {
      scope_2.caught(caught);
    } finally {
      scope_2.exit();
    }
    print(await sent(loop, new io.BytesIO(Bytes.from_latin1("in memory")), 3));
    print(
      await sent(loop, new io.BytesIO(Bytes.from_latin1("in memory")), 3, {
        fallback: false,
      }),
    );
    print(await sent(loop, new io.BytesIO(Bytes.from_latin1("in memory")), -1));
    print(
      await sent(loop, new io.BytesIO(Bytes.from_latin1("in memory")), 0, 0),
    );
    print(
      await sent(
        loop,
        new io.BytesIO(Bytes.from_latin1("in memory")),
        0,
        "all",
      ),
    );
    const scope_3 = enter(open(path));
    try {
      const file = scope_3.value;
      print(await sent(loop, file));
    } catch (caught) {
      scope_3.caught(caught);
    } finally {
      scope_3.exit();
    }
  } finally {
    os.unlink(path);
  }
}

await asyncio.run(coroutine(main));
