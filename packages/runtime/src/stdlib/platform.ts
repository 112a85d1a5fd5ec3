import { call, kwargs } from "../python/calls/call.ts";
import { Tuple } from "../python/values/tuple.ts";
import { namedtuple } from "./collections/namedtuple.ts";
import { uname } from "./os/machine.ts";

// What Python's `platform` tells of the machine (`Lib/platform.py`), and of the Python whose behaviour is kept.

/** What `os.uname` says, by its names. */
function fact(name: "sysname" | "nodename" | "release" | "version" | "machine"): string {
  return String((uname() as unknown as Readonly<Record<string, unknown>>)[name]);
}

/** The system: `Linux`. */
export function system(): string {
  return fact("sysname");
}

/** The machine's name in its network. */
export function node(): string {
  return fact("nodename");
}

/** The release of the system. */
export function release(): string {
  return fact("release");
}

/** The version of the release. */
export function version(): string {
  return fact("version");
}

/** The kind of machine: `x86_64`. */
export function machine(): string {
  return fact("machine");
}

/** The version of Python whose behaviour is kept. */
export function python_version(): string {
  return "3.13.0";
}

/** The same in its parts. */
export function python_version_tuple(): Tuple {
  return Tuple.from(python_version().split("."));
}

/** What runs Python: its behaviour is CPython's. */
export function python_implementation(): string {
  return "CPython";
}

/** The version of a Macintosh, empty elsewhere. */
export function mac_ver(): Tuple {
  return Tuple.of("", Tuple.of("", "", ""), "");
}

/** The version of Windows, empty elsewhere. */
export function win32_ver(): Tuple {
  return Tuple.of("", "", "", "");
}

/** The version of Android, empty elsewhere. */
export function android_ver(): any {
  const names = ["release", "api_level", "manufacturer", "model", "device", "is_emulator"];
  const AndroidVer: unknown = namedtuple("AndroidVer", names, { module: "platform" });
  const [manufacturer, model, device] = ["", "", ""];
  return call(AndroidVer, kwargs({ release: "", api_level: 0, manufacturer, model, device, is_emulator: false }));
}
