/** The modules that the cut programs may import beside the compiler's: our own part of `test.support`, and the like. */
import { modules } from "../../../packages/compiler/src/tables/index.ts";
import type { ApiModule } from "../../../packages/compiler/src/tables/index.ts";

const flag = { kind: "constant", type: "Any" } as const;
const decorator = { kind: "function", signature: "decorated: Any", returns: "Any", keepsDecorated: true } as const;
const manager = { kind: "function", signature: "*args: Any, **kwargs: Any", returns: "Any" } as const;
const action = { kind: "function", signature: "*args: Any, **kwargs: Any", returns: "None" } as const;

function at(file: string): string {
  return new URL(file, import.meta.url).href;
}

const supportModule: ApiModule = {
  from: at("support.ts"),
  entries: {
    gc_collect: { kind: "function", signature: "", returns: "None", blocking: true },
    reap_children: { kind: "function", signature: "", returns: "None" },
    maybe_get_event_loop_policy: { kind: "function", signature: "", returns: "Any" },
    busy_retry: manager,
    sleeping_retry: manager,
    disable_gc: manager,
    check_sanitizer: { kind: "function", signature: "**options: Any", returns: "bool" },
    requires_subprocess: { kind: "function", signature: "", returns: "Any", keepsDecorated: true },
    requires_working_socket: { kind: "function", signature: "**options: Any", returns: "Any", keepsDecorated: true },
    requires_mac_ver: { kind: "function", signature: "*version: int", returns: "Any", keepsDecorated: true },
    cpython_only: decorator,
    refcount_test: decorator,
    SHORT_TIMEOUT: flag,
    LONG_TIMEOUT: flag,
    LOOPBACK_TIMEOUT: flag,
    PIPE_MAX_SIZE: flag,
    MS_WINDOWS: flag,
    has_subprocess_support: flag,
    is_android: flag,
    verbose: flag,
    ALWAYS_EQ: flag,
    LARGEST: flag,
    SMALLEST: flag,
  },
};

const threadingHelperModule: ApiModule = {
  from: at("threading-helper.ts"),
  entries: {
    threading_setup: { kind: "function", signature: "", returns: "tuple[int, int]" },
    threading_cleanup: action,
    reap_threads: decorator,
    join_thread: {
      kind: "function",
      signature: "thread: Any, timeout: Any = None",
      returns: "None",
      blocking: true,
    },
  },
};

const osHelperModule: ApiModule = {
  from: at("os-helper.ts"),
  entries: { TESTFN: flag, unlink: { kind: "function", signature: "filename: Any", returns: "None" } },
};

const socketHelperModule: ApiModule = {
  from: at("socket-helper.ts"),
  entries: {
    create_unix_domain_name: { kind: "function", signature: "", returns: "str" },
    find_unused_port: { kind: "function", signature: "family: Any = 2, socktype: Any = 1", returns: "int" },
    skip_if_tcp_blackhole: decorator,
    skip_unless_bind_unix_socket: decorator,
    IPV6_ENABLED: flag,
  },
};

const serversModule: ApiModule = {
  from: at("test-server.ts"),
  entries: {
    data_file: { kind: "function", signature: "*names: str", returns: "str" },
    run_test_server: { kind: "function", signature: "**options: Any", returns: "Any" },
    run_test_unix_server: { kind: "function", signature: "**options: Any", returns: "Any" },
  },
};

const pattern = { kind: "function", signature: "pattern: Any, string: Any, flags: Any = 0", returns: "Any" } as const;

/** Modules of the library that the tests need a little of and programs cannot import yet: what the compiler has goes first. */
const library: Readonly<Record<string, ApiModule["entries"]>> = {
  msvcrt: { get_osfhandle: { kind: "function", signature: "fd: Any, /", returns: "int" } },
  logging: { CRITICAL: flag, ERROR: flag, WARNING: flag, INFO: flag, DEBUG: flag },
  platform: {
    android_ver: { kind: "function", signature: "", returns: "Any" },
    mac_ver: { kind: "function", signature: "", returns: "Any" },
  },
  pprint: { pprint: { kind: "function", signature: "object: Any", returns: "None" } },
  re: {
    compile: { kind: "function", signature: "pattern: Any, flags: Any = 0", returns: "Any" },
    search: pattern,
    match: pattern,
    fullmatch: pattern,
    escape: { kind: "function", signature: "pattern: Any", returns: "str" },
    S: flag,
    DOTALL: flag,
    X: flag,
    VERBOSE: flag,
    MULTILINE: flag,
    IGNORECASE: flag,
  },
};

function missingModules(): Readonly<Record<string, ApiModule>> {
  const names = Object.keys(library).filter((name) => !Object.hasOwn(modules, name));
  return Object.fromEntries(names.map((name) => [name, { from: at(`library/${name}.ts`), entries: library[name]! }]));
}

/** Our own parts of modules of `test`, and of the library. */
export const ours: Readonly<Record<string, ApiModule>> = {
  ...missingModules(),
  "test.support": supportModule,
  "test.support.os_helper": osHelperModule,
  "test.support.socket_helper": socketHelperModule,
  "test.support.threading_helper": threadingHelperModule,
  "test.test_asyncio.utils": serversModule,
};
