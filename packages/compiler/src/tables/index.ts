import { abcApi } from "./abc.ts";
import type { ApiEntry, ApiMembers, ApiModule } from "./api.ts";
import { asyncioApi } from "./asyncio/index.ts";
import { asyncioSubmodules } from "./asyncio/submodules.ts";
import { builtinsApi } from "./builtins/index.ts";
import { concurrentFuturesApi, concurrentFuturesProcessApi, concurrentFuturesThreadApi } from "./concurrent-futures.ts";
import { contextlibApi } from "./contextlib.ts";
import { dataclassesApi } from "./dataclasses.ts";
import { enumApi } from "./enum.ts";
import { errnoApi } from "./errno.ts";
import { gcApi } from "./gc.ts";
import { functoolsApi } from "./functools.ts";
import { contextvarsApi } from "./contextvars.ts";
import { copyApi } from "./copy.ts";
import { ioApi } from "./io.ts";
import { typesApi } from "./types.ts";
import { osApi } from "./os.ts";
import { osPathApi } from "./os-path.ts";
import { membersApi } from "./members/index.ts";
import { platformApi } from "./platform.ts";
import { queueApi } from "./queue.ts";
import { socketApi } from "./socket.ts";
import { sslApi } from "./ssl.ts";
import { selectorsApi } from "./selectors.ts";
import { signalApi } from "./signal.ts";
import { subprocessApi } from "./subprocess.ts";
import { sysApi } from "./sys.ts";
import { loggingApi } from "./logging.ts";
import { mathApi } from "./math.ts";
import { operatorApi } from "./operator.ts";
import { jsonApi, jsonDecoderApi, jsonEncoderApi } from "./json.ts";
import { itertoolsApi } from "./itertools.ts";
import { randomApi } from "./random.ts";
import { inspectApi } from "./inspect.ts";
import { collectionsAbcApi } from "./collections-abc.ts";
import { collectionsApi } from "./collections.ts";
import { timeApi } from "./time.ts";
import { typingApi } from "./typing.ts";
import { threadApi } from "./thread.ts";
import { threadingApi } from "./threading.ts";
import { textwrapApi } from "./textwrap.ts";
import { tracebackApi } from "./traceback.ts";
import { warningsApi } from "./warnings.ts";
import { unittestApi } from "./unittest.ts";
import { unittestMockApi } from "./unittest-mock.ts";
import { weakrefApi } from "./weakref.ts";

/** The modules that a program may import. */
export const modules: Readonly<Record<string, ApiModule>> = {
  abc: { from: "@tsyncio/runtime/stdlib/abc", entries: abcApi },
  asyncio: { from: "@tsyncio/runtime/asyncio", entries: asyncioApi },
  ...asyncioSubmodules,
  contextlib: { from: "@tsyncio/runtime/stdlib/contextlib", entries: contextlibApi },
  functools: { from: "@tsyncio/runtime/stdlib/functools", entries: functoolsApi },
  logging: { from: "@tsyncio/runtime/stdlib/logging", entries: loggingApi },
  math: { from: "@tsyncio/runtime/stdlib/math", entries: mathApi },
  operator: { from: "@tsyncio/runtime/stdlib/operator", entries: operatorApi },
  os: { from: "@tsyncio/runtime/stdlib/os", entries: osApi },
  "os.path": { from: "@tsyncio/runtime/stdlib/os/path", entries: osPathApi },
  itertools: { from: "@tsyncio/runtime/stdlib/itertools", entries: itertoolsApi },
  json: { from: "@tsyncio/runtime/stdlib/json", entries: jsonApi },
  "json.decoder": { from: "@tsyncio/runtime/stdlib/json", entries: jsonDecoderApi, home: "json" },
  "json.encoder": { from: "@tsyncio/runtime/stdlib/json", entries: jsonEncoderApi, home: "json" },
  random: { from: "@tsyncio/runtime/stdlib/random", entries: randomApi },
  inspect: { from: "@tsyncio/runtime/stdlib/inspect", entries: inspectApi },
  dataclasses: { from: "@tsyncio/runtime/stdlib/dataclasses", entries: dataclassesApi },
  errno: { from: "@tsyncio/runtime/stdlib/errno", entries: errnoApi },
  enum: { from: "@tsyncio/runtime/stdlib/enum", entries: enumApi },
  collections: { from: "@tsyncio/runtime/stdlib/collections", entries: collectionsApi },
  "collections.abc": { from: "@tsyncio/runtime/stdlib/collections/abc", entries: collectionsAbcApi },
  contextvars: { from: "@tsyncio/runtime/stdlib/contextvars", entries: contextvarsApi },
  copy: { from: "@tsyncio/runtime/stdlib/copy", entries: copyApi },
  io: { from: "@tsyncio/runtime/stdlib/io", entries: ioApi },
  types: { from: "@tsyncio/runtime/stdlib/types", entries: typesApi },
  time: { from: "@tsyncio/runtime/stdlib/time", entries: timeApi },
  socket: { from: "@tsyncio/runtime/stdlib/socket", entries: socketApi },
  ssl: { from: "@tsyncio/runtime/stdlib/ssl", entries: sslApi },
  sys: { from: "@tsyncio/runtime/stdlib/sys", entries: sysApi },
  _thread: { from: "@tsyncio/runtime/stdlib/_thread", entries: threadApi },
  threading: { from: "@tsyncio/runtime/stdlib/threading", entries: threadingApi },
  selectors: { from: "@tsyncio/runtime/stdlib/selectors", entries: selectorsApi },
  signal: { from: "@tsyncio/runtime/stdlib/signal", entries: signalApi },
  subprocess: { from: "@tsyncio/runtime/stdlib/subprocess", entries: subprocessApi },
  platform: { from: "@tsyncio/runtime/stdlib/platform", entries: platformApi },
  queue: { from: "@tsyncio/runtime/stdlib/queue", entries: queueApi },
  concurrent: { from: "@tsyncio/runtime/stdlib/concurrent", entries: {} },
  "concurrent.futures": { from: "@tsyncio/runtime/stdlib/concurrent/futures", entries: concurrentFuturesApi },
  "concurrent.futures.process": {
    from: "@tsyncio/runtime/stdlib/concurrent/futures/process",
    entries: concurrentFuturesProcessApi,
    home: "concurrent.futures",
  },
  "concurrent.futures.thread": {
    from: "@tsyncio/runtime/stdlib/concurrent/futures/thread",
    entries: concurrentFuturesThreadApi,
    home: "concurrent.futures",
  },
  textwrap: { from: "@tsyncio/runtime/stdlib/textwrap", entries: textwrapApi },
  traceback: { from: "@tsyncio/runtime/stdlib/traceback", entries: tracebackApi },
  typing: { from: "@tsyncio/runtime/stdlib/typing", entries: typingApi },
  unittest: { from: "@tsyncio/runtime/stdlib/unittest", entries: unittestApi },
  weakref: { from: "@tsyncio/runtime/stdlib/weakref", entries: weakrefApi, freesLater: true },
  gc: { from: "@tsyncio/runtime/stdlib/gc", entries: gcApi },
  warnings: { from: "@tsyncio/runtime/stdlib/warnings", entries: warningsApi },
  "unittest.mock": { from: "@tsyncio/runtime/stdlib/unittest/mock", entries: unittestMockApi },
};

/** What the output imports a module of the tables from. */
export function specifierOf(module: string): string {
  return modules[module]?.from ?? `@tsyncio/runtime/${module}`;
}

/** The name under which the rest of the compiler knows a row: `asyncio.Lock` for `asyncio.locks.Lock`. */
export function canonicalName(full: string): string {
  const dot = full.lastIndexOf(".");
  const name = full.slice(dot + 1);
  const module = dot < 0 ? undefined : modules[full.slice(0, dot)];
  if (module?.home === undefined || !Object.hasOwn(module.entries, name)) return full;
  if (module.aliases !== undefined && Object.hasOwn(module.aliases, name))
    return `${module.home}.${module.aliases[name]}`;
  return modules[module.home]?.entries[name] === module.entries[name] ? `${module.home}.${name}` : full;
}

/** Every name of Python's `builtins`. */
export const builtins: Readonly<Record<string, ApiEntry>> = builtinsApi;

/** The methods and attributes of the built-in types, by the type's name. */
export const typeMembers: Readonly<Record<string, ApiMembers>> = membersApi;

export { refusedClassShapes, refusedConstructs } from "./constructs.ts";
export type { ApiClass, ApiEntry, ApiFunction, ApiMembers, ApiModule } from "./api.ts";
