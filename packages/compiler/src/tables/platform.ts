import type { ApiEntry } from "./api.ts";
import { refuse } from "./refuse.ts";

const text = { kind: "function", signature: "", returns: "str" } as const;

/** The module `platform`. */
export const platformApi = {
  system: text,
  node: text,
  release: text,
  version: text,
  machine: text,
  python_version: text,
  python_version_tuple: { kind: "function", signature: "", returns: "tuple[str, str, str]" },
  python_implementation: text,
  android_ver: { kind: "function", signature: "", returns: "Any" },
  mac_ver: { kind: "function", signature: "", returns: "Any" },
  win32_ver: { kind: "function", signature: "", returns: "Any" },
  ...refuse("JavaScript does not know it; use platform.system(), platform.release() and platform.machine()", [
    "architecture",
    "libc_ver",
    "platform",
    "processor",
    "system_alias",
  ]),
  ...refuse("use os.uname()", ["uname", "uname_result"]),
  ...refuse("it tells of CPython itself, and the output runs on JavaScript", [
    "python_branch",
    "python_build",
    "python_compiler",
    "python_revision",
  ]),
  ...refuse("the output runs on other systems than that", [
    "AndroidVer",
    "IOSVersionInfo",
    "ios_ver",
    "java_ver",
    "win32_edition",
    "win32_is_iot",
  ]),
  ...refuse("read /etc/os-release", ["freedesktop_os_release"]),
  ...refuse("it belongs to another module", ["collections", "functools", "itertools", "os", "re", "sys"]),
} as const satisfies Record<string, ApiEntry>;
