import { system } from "#system";
import { box } from "../../python/values/float.ts";
import { ValueError } from "../../python/exceptions/hierarchy.ts";
import { Bytes } from "../../python/values/bytes.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { require_position } from "../../python/items/position.ts";
import { attempt } from "./errors.ts";
import { uname_result } from "./results.ts";

// The functions of Python's `os` about the machine and its users.

/** How many processors there are. */
export function cpu_count(): number {
  return system.processors();
}

/** How many of them this process may use. */
export function process_cpu_count(): number {
  return system.usable_processors();
}

/** How much was to be done in the last minute, five and fifteen. */
export function getloadavg(): any {
  return Tuple.from(attempt(() => system.load()).map(box));
}

/** What the machine is called and runs. */
export function uname(): uname_result {
  const { sysname, nodename, release, version, machine } = attempt(() => system.name());
  return new uname_result([sysname, nodename, release, version, machine]);
}

/** So many random bytes, fit for secrets. */
export function urandom(size: unknown): Bytes {
  const count = require_position(size);
  if (count < 0) throw new ValueError("negative argument not allowed");
  return new Bytes(system.random(count));
}

/** The user of this process. */
export function getuid(): number {
  return attempt(() => system.user()).uid;
}

/** The user whose rights this process has. */
export function geteuid(): number {
  return attempt(() => system.user()).euid;
}

/** The group of this process. */
export function getgid(): number {
  return attempt(() => system.user()).gid;
}

/** The group whose rights this process has. */
export function getegid(): number {
  return attempt(() => system.user()).egid;
}

/** All groups of this process. */
export function getgroups(): number[] {
  return [...attempt(() => system.user()).groups];
}
