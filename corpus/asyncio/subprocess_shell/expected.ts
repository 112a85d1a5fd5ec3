import * as asyncio from "@tsyncio/runtime/asyncio";
import * as asyncio_subprocess from "@tsyncio/runtime/asyncio/subprocess";
import {
  aiterate,
  Bytes,
  call_method,
  coroutine,
  exception,
  len,
  print,
  ValueError,
} from "@tsyncio/runtime";
import { DEVNULL, PIPE, STDOUT } from "@tsyncio/runtime/asyncio/subprocess";

async function show(
  name: string,
  stream: asyncio.StreamReader | null,
): Promise<void> {
  for await (const line of aiterate(stream)) {
    print(name, call_method(call_method(line, "decode"), "rstrip"));
  }
}

async function main(): Promise<void> {
  let process_: asyncio_subprocess.Process =
    await asyncio.create_subprocess_shell(
      "echo out; echo err >&2; exit 2",
      undefined,
      PIPE,
      PIPE,
    );
  await show("stdout", process_.stdout);
  await show("stderr", process_.stderr);
  print("exit code", await process_.wait());
  process_ = await asyncio.create_subprocess_shell(
    "cat; echo end >&2",
    PIPE,
    PIPE,
    STDOUT,
  );
  print(await process_.communicate(Bytes.from_latin1("text\n")));
  process_ = await asyncio.create_subprocess_shell(
    "echo unseen; cat",
    DEVNULL,
    DEVNULL,
  );
  print(await process_.wait(), process_.stdout);
  print("before");
  process_ = await asyncio.create_subprocess_shell("echo printed by the child");
  await process_.wait();
  print("after");
  process_ = await asyncio.create_subprocess_shell(
    "head -c 200000 /dev/zero; kill -TERM $$",
    undefined,
    PIPE,
  );
  const [data, _] = await process_.communicate();
  print(len(data), process_.returncode);
  process_ = await asyncio.create_subprocess_shell(
    "echo 0123456789; echo short",
    undefined,
    PIPE,
    undefined,
    8,
  );
  try {
    await process_.stdout!.readline();
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
  print(await process_.stdout!.readline(), await process_.wait());
}

await asyncio.run(coroutine(main));
