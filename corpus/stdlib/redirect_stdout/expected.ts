import * as io from "@tsyncio/runtime/stdlib/io";
import * as sys from "@tsyncio/runtime/stdlib/sys";
import * as strings from "@tsyncio/runtime/strings";
import { call_method, enter, is_, print, repr, Tuple } from "@tsyncio/runtime";
import {
  redirect_stderr,
  redirect_stdout,
} from "@tsyncio/runtime/stdlib/contextlib";

let result!: string;

function chatty(name: string): string {
  print("working on", name);
  call_method(sys.stdout, "write", "done\n");
  print("warning:", name, { file: sys.stderr });
  return strings.upper(name);
}

const [output, errors] = [new io.StringIO(), new io.StringIO()];
const scope = enter(new redirect_stdout(output));
try {
  const target = scope.value;
  const scope_2 = enter(new redirect_stderr(errors));
  try {
    result = chatty("report");
    print("same:", is_(sys.stdout, target));
  } catch (error) {
    scope_2.caught(error);
  } finally {
    scope_2.exit();
  }
} catch (error) {
  scope.caught(error);
} finally {
  scope.exit();
}
print(result);
print(strings.splitlines(output.getvalue()));
print(repr(errors.getvalue()));

class Tee {
  declare streams: Tuple<unknown[]>;

  constructor(...streams_items: unknown[]) {
    const streams = Tuple.of(...streams_items);
    this.streams = streams;
  }

  write(text: unknown): null {
    for (const stream of this.streams) {
      call_method(stream, "write", text);
    }
    return null;
  }
}

const saved = sys.stdout;
const log = new io.StringIO();
sys.set_stdout(new Tee(saved, log));
print("to both", 1);
try {
  sys.set_stdout(null);
  print("to nobody");
} finally {
  sys.set_stdout(saved);
}
print(repr(log.getvalue()));

const nested = new redirect_stdout(new io.StringIO());
const scope_3 = enter(nested);
try {
  print("hidden");
  const scope_4 = enter(nested);
  try {
    print("hidden too");
  } catch (error) {
    scope_4.caught(error);
  } finally {
    scope_4.exit();
  }
} catch (error) {
  scope_3.caught(error);
} finally {
  scope_3.exit();
}
print("seen", is_(sys.stdout, saved));
