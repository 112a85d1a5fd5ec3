import { expect, expectTypeOf, test } from "vitest";
import type { ApiEntry } from "../../src/tables/api.ts";
import type { abcApi } from "../../src/tables/abc.ts";
import type { asyncioApi } from "../../src/tables/asyncio/index.ts";
import type { builtinsApi } from "../../src/tables/builtins/index.ts";
import { builtins, modules } from "../../src/tables/index.ts";
import type { contextlibApi } from "../../src/tables/contextlib.ts";
import type { loggingApi } from "../../src/tables/logging.ts";
import type { mathApi } from "../../src/tables/math.ts";
import type { operatorApi } from "../../src/tables/operator.ts";
import type { itertoolsApi } from "../../src/tables/itertools.ts";
import type { jsonApi } from "../../src/tables/json.ts";
import type { randomApi } from "../../src/tables/random.ts";
import type { inspectApi } from "../../src/tables/inspect.ts";
import type { dataclassesApi } from "../../src/tables/dataclasses.ts";
import type { enumApi } from "../../src/tables/enum.ts";
import type { collectionsApi } from "../../src/tables/collections.ts";
import type { functoolsApi } from "../../src/tables/functools.ts";
import type { contextvarsApi } from "../../src/tables/contextvars.ts";
import type { copyApi } from "../../src/tables/copy.ts";
import type { typesApi } from "../../src/tables/types.ts";
import type { collectionsAbcApi } from "../../src/tables/collections-abc.ts";
import type { ioApi } from "../../src/tables/io.ts";
import type { membersApi } from "../../src/tables/members/index.ts";
import type { osApi } from "../../src/tables/os.ts";
import type { osPathApi } from "../../src/tables/os-path.ts";
import type { threadApi } from "../../src/tables/thread.ts";
import type { sysApi } from "../../src/tables/sys.ts";
import type { timeApi } from "../../src/tables/time.ts";
import type { typingApi } from "../../src/tables/typing.ts";
import type { textwrapApi } from "../../src/tables/textwrap.ts";
import type { tracebackApi } from "../../src/tables/traceback.ts";
import type { unittestApi } from "../../src/tables/unittest.ts";

type Runtime = typeof import("@tsyncio/runtime");
/** With the parts of the loop that only programs that name them have. */
type RuntimeAsyncio = typeof import("@tsyncio/runtime/asyncio") &
  typeof import("@tsyncio/runtime/asyncio/parts/contexts") &
  typeof import("@tsyncio/runtime/asyncio/parts/debug_mode") &
  typeof import("@tsyncio/runtime/asyncio/parts/network") &
  typeof import("@tsyncio/runtime/asyncio/parts/overriding") &
  typeof import("@tsyncio/runtime/asyncio/parts/processes") &
  typeof import("@tsyncio/runtime/asyncio/parts/signals") &
  typeof import("@tsyncio/runtime/asyncio/parts/stacks") &
  typeof import("@tsyncio/runtime/asyncio/parts/task_factories");

/** Constants that are literals in the output. */
type LiteralName = "True" | "False" | "None" | "__debug__";

/** The runtime's name of each supported row. */
type RuntimeNames<Table extends Record<string, ApiEntry>> = {
  [Name in keyof Table & string]: Table[Name] extends { readonly kind: "refused" }
    ? never
    : Table[Name] extends { readonly runtime: infer Runtime extends string }
      ? Runtime
      : Name;
}[keyof Table & string];

/** The members that are called on the class itself. */
type ClassMethods<Members> = {
  [Name in keyof Members]: Members[Name] extends { readonly classMethod: true } ? Name : never;
}[keyof Members];

/** The members of each class of a table that the class of the runtime has not. */
type MissingMembers<Table, Module> = {
  [Name in keyof Table & keyof Module & string]: Table[Name] extends { readonly members: infer Members }
    ? Module[Name] extends { readonly prototype: infer Instance }
      ? `${Name}.${Exclude<keyof Members & string, keyof Instance | (ClassMethods<Members> & keyof Module[Name])>}`
      : never
    : never;
}[keyof Table & keyof Module & string];

/** The methods of a built-in type that its objects have of their own: attributes and methods of the type are looked up. */
type OwnMethods<Members> = {
  [Name in keyof Members]: Members[Name] extends { readonly classMethod: true } | { readonly kind: "attribute" }
    ? never
    : Name;
}[keyof Members];

/** The methods of a built-in type that are neither methods of its class nor functions of its namespace. */
type MissingMethods<Type extends keyof typeof membersApi, Home> = Exclude<
  OwnMethods<(typeof membersApi)[Type]>,
  keyof Home
>;

type None<Missing extends never> = Missing;

/** What `open` gives until it is awaited or entered: programs do not name it, the output does as a type. */
type TypeOnlyName = "OpeningFile";

/** A compile error here names what the tables promise and the runtime has not. */
interface Missing {
  readonly asyncio: None<Exclude<RuntimeNames<typeof asyncioApi>, keyof RuntimeAsyncio | TypeOnlyName>>;
  readonly asyncioMembers: None<MissingMembers<typeof asyncioApi, RuntimeAsyncio>>;
  readonly builtins: None<Exclude<RuntimeNames<typeof builtinsApi>, keyof Runtime | LiteralName>>;
  readonly exceptionMembers: None<MissingMembers<typeof builtinsApi, Runtime>>;
  readonly abc: None<Exclude<RuntimeNames<typeof abcApi>, keyof typeof import("@tsyncio/runtime/stdlib/abc")>>;
  readonly dataclasses: None<
    Exclude<RuntimeNames<typeof dataclassesApi>, keyof typeof import("@tsyncio/runtime/stdlib/dataclasses")>
  >;
  readonly typing: None<Exclude<RuntimeNames<typeof typingApi>, keyof typeof import("@tsyncio/runtime/stdlib/typing")>>;
  readonly enum: None<Exclude<RuntimeNames<typeof enumApi>, keyof typeof import("@tsyncio/runtime/stdlib/enum")>>;
  readonly logging: None<
    Exclude<RuntimeNames<typeof loggingApi>, keyof typeof import("@tsyncio/runtime/stdlib/logging")>
  >;
  readonly loggingMembers: None<MissingMembers<typeof loggingApi, typeof import("@tsyncio/runtime/stdlib/logging")>>;
  readonly time: None<Exclude<RuntimeNames<typeof timeApi>, keyof typeof import("@tsyncio/runtime/stdlib/time")>>;
  readonly os: None<Exclude<RuntimeNames<typeof osApi>, keyof typeof import("@tsyncio/runtime/stdlib/os")>>;
  readonly osMembers: None<MissingMembers<typeof osApi, typeof import("@tsyncio/runtime/stdlib/os")>>;
  readonly osPath: None<
    Exclude<RuntimeNames<typeof osPathApi>, keyof typeof import("@tsyncio/runtime/stdlib/os/path")>
  >;
  readonly thread: None<
    Exclude<RuntimeNames<typeof threadApi>, keyof typeof import("@tsyncio/runtime/stdlib/_thread")>
  >;
  readonly sys: None<Exclude<RuntimeNames<typeof sysApi>, keyof typeof import("@tsyncio/runtime/stdlib/sys")>>;
  readonly contextlib: None<
    Exclude<RuntimeNames<typeof contextlibApi>, keyof typeof import("@tsyncio/runtime/stdlib/contextlib")>
  >;
  readonly math: None<Exclude<RuntimeNames<typeof mathApi>, keyof typeof import("@tsyncio/runtime/stdlib/math")>>;
  readonly operator: None<
    Exclude<RuntimeNames<typeof operatorApi>, keyof typeof import("@tsyncio/runtime/stdlib/operator")>
  >;
  readonly itertools: None<
    Exclude<RuntimeNames<typeof itertoolsApi>, keyof typeof import("@tsyncio/runtime/stdlib/itertools")>
  >;
  readonly json: None<Exclude<RuntimeNames<typeof jsonApi>, keyof typeof import("@tsyncio/runtime/stdlib/json")>>;
  readonly jsonMembers: None<MissingMembers<typeof jsonApi, typeof import("@tsyncio/runtime/stdlib/json")>>;
  readonly random: None<Exclude<RuntimeNames<typeof randomApi>, keyof typeof import("@tsyncio/runtime/stdlib/random")>>;
  readonly inspect: None<
    Exclude<RuntimeNames<typeof inspectApi>, keyof typeof import("@tsyncio/runtime/stdlib/inspect")>
  >;
  readonly collections: None<
    Exclude<RuntimeNames<typeof collectionsApi>, keyof typeof import("@tsyncio/runtime/stdlib/collections")>
  >;
  readonly functools: None<
    Exclude<RuntimeNames<typeof functoolsApi>, keyof typeof import("@tsyncio/runtime/stdlib/functools")>
  >;
  readonly contextvars: None<
    Exclude<RuntimeNames<typeof contextvarsApi>, keyof typeof import("@tsyncio/runtime/stdlib/contextvars")>
  >;
  readonly copy: None<Exclude<RuntimeNames<typeof copyApi>, keyof typeof import("@tsyncio/runtime/stdlib/copy")>>;
  readonly io: None<Exclude<RuntimeNames<typeof ioApi>, keyof typeof import("@tsyncio/runtime/stdlib/io")>>;
  readonly types: None<Exclude<RuntimeNames<typeof typesApi>, keyof typeof import("@tsyncio/runtime/stdlib/types")>>;
  readonly collectionsAbc: None<
    Exclude<RuntimeNames<typeof collectionsAbcApi>, keyof typeof import("@tsyncio/runtime/stdlib/collections/abc")>
  >;
  readonly traceback: None<
    Exclude<RuntimeNames<typeof tracebackApi>, keyof typeof import("@tsyncio/runtime/stdlib/traceback")>
  >;
  readonly textwrap: None<
    Exclude<RuntimeNames<typeof textwrapApi>, keyof typeof import("@tsyncio/runtime/stdlib/textwrap")>
  >;
  readonly unittest: None<
    Exclude<RuntimeNames<typeof unittestApi>, keyof typeof import("@tsyncio/runtime/stdlib/unittest")>
  >;
  readonly unittestMembers: None<MissingMembers<typeof unittestApi, typeof import("@tsyncio/runtime/stdlib/unittest")>>;
  readonly str: None<MissingMethods<"str", typeof import("@tsyncio/runtime/strings")>>;
  readonly list: None<MissingMethods<"list", typeof import("@tsyncio/runtime/lists")>>;
  readonly int: None<MissingMethods<"int", typeof import("@tsyncio/runtime/numbers")>>;
  readonly float: None<MissingMethods<"float", typeof import("@tsyncio/runtime/numbers")>>;
  readonly tuple: None<MissingMethods<"tuple", InstanceType<Runtime["Tuple"]>>>;
  readonly dict: None<MissingMethods<"dict", InstanceType<Runtime["Dict"]>>>;
  readonly set: None<MissingMethods<"set", InstanceType<Runtime["PySet"]>>>;
  readonly frozenset: None<MissingMethods<"frozenset", InstanceType<Runtime["FrozenSet"]>>>;
  readonly bytes: None<MissingMethods<"bytes", InstanceType<Runtime["Bytes"]>>>;
  readonly range: None<MissingMethods<"range", InstanceType<Runtime["Range"]>>>;
}

test("every supported row is in the runtime, by its types", () => {
  expectTypeOf<Missing[keyof Missing]>().toEqualTypeOf<never>();
});

const literals: ReadonlySet<string> = new Set(["True", "False", "None", "__debug__"]);

test.each([
  ["builtins", builtins, import("@tsyncio/runtime")],
  ["asyncio", modules["asyncio"]?.entries, import("@tsyncio/runtime/asyncio")],
  ["logging", modules["logging"]?.entries, import("@tsyncio/runtime/stdlib/logging")],
  ["time", modules["time"]?.entries, import("@tsyncio/runtime/stdlib/time")],
  ["sys", modules["sys"]?.entries, import("@tsyncio/runtime/stdlib/sys")],
  ["contextlib", modules["contextlib"]?.entries, import("@tsyncio/runtime/stdlib/contextlib")],
  ["math", modules["math"]?.entries, import("@tsyncio/runtime/stdlib/math")],
  ["operator", modules["operator"]?.entries, import("@tsyncio/runtime/stdlib/operator")],
  ["itertools", modules["itertools"]?.entries, import("@tsyncio/runtime/stdlib/itertools")],
  ["json", modules["json"]?.entries, import("@tsyncio/runtime/stdlib/json")],
  ["random", modules["random"]?.entries, import("@tsyncio/runtime/stdlib/random")],
  ["inspect", modules["inspect"]?.entries, import("@tsyncio/runtime/stdlib/inspect")],
  ["collections", modules["collections"]?.entries, import("@tsyncio/runtime/stdlib/collections")],
  ["functools", modules["functools"]?.entries, import("@tsyncio/runtime/stdlib/functools")],
  ["contextvars", modules["contextvars"]?.entries, import("@tsyncio/runtime/stdlib/contextvars")],
  ["copy", modules["copy"]?.entries, import("@tsyncio/runtime/stdlib/copy")],
  ["io", modules["io"]?.entries, import("@tsyncio/runtime/stdlib/io")],
  ["types", modules["types"]?.entries, import("@tsyncio/runtime/stdlib/types")],
  ["collections.abc", modules["collections.abc"]?.entries, import("@tsyncio/runtime/stdlib/collections/abc")],
  ["traceback", modules["traceback"]?.entries, import("@tsyncio/runtime/stdlib/traceback")],
  ["os", modules["os"]?.entries, import("@tsyncio/runtime/stdlib/os")],
  ["os.path", modules["os.path"]?.entries, import("@tsyncio/runtime/stdlib/os/path")],
  ["_thread", modules["_thread"]?.entries, import("@tsyncio/runtime/stdlib/_thread")],
  ["textwrap", modules["textwrap"]?.entries, import("@tsyncio/runtime/stdlib/textwrap")],
  ["unittest", modules["unittest"]?.entries, import("@tsyncio/runtime/stdlib/unittest")],
] as const)("every supported row of %s is there at run time", async (_, entries, loading) => {
  const runtime: object = await loading;
  const supported = Object.entries(entries ?? {}).filter(
    ([name, { kind }]) => kind !== "refused" && !literals.has(name),
  );
  const names = supported.map(([name, entry]) => ("runtime" in entry ? entry.runtime : undefined) ?? name);
  expect(names.filter((name) => !(name in runtime) && name !== "OpeningFile")).toEqual([]);
});
