import { create_enumeration } from "../enum/functional.ts";
import { IntEnum } from "../enum/int_enum.ts";
import { call } from "../../python/calls/call.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { numbers } from "./constants.ts";

type Name = keyof typeof numbers;

function enumeration(name: string, members: readonly Name[]): any {
  const pairs = members.map((member) => Tuple.of(member, numbers[member]));
  return create_enumeration(IntEnum, name, pairs, { module: "socket" });
}

/** The families of addresses. */
export const AddressFamily: any = /* @__PURE__ */ enumeration("AddressFamily", [
  "AF_UNSPEC",
  "AF_UNIX",
  "AF_INET",
  "AF_INET6",
]);

/** The kinds of sockets. */
export const SocketKind: any = /* @__PURE__ */ enumeration("SocketKind", [
  "SOCK_STREAM",
  "SOCK_DGRAM",
  "SOCK_RAW",
  "SOCK_NONBLOCK",
  "SOCK_CLOEXEC",
]);

/** A family as Python gives it. */
export function address_family(family: number): any {
  return call(AddressFamily, family);
}

/** A kind of socket as Python gives it. */
export function socket_kind(kind: number): any {
  return call(SocketKind, kind);
}

/** Any family. */
export const AF_UNSPEC: any = /* @__PURE__ */ address_family(numbers.AF_UNSPEC);
/** Paths of this machine. */
export const AF_UNIX: any = /* @__PURE__ */ address_family(numbers.AF_UNIX);
/** Addresses of IPv4. */
export const AF_INET: any = /* @__PURE__ */ address_family(numbers.AF_INET);
/** Addresses of IPv6. */
export const AF_INET6: any = /* @__PURE__ */ address_family(numbers.AF_INET6);
/** A stream of bytes. */
export const SOCK_STREAM: any = /* @__PURE__ */ socket_kind(numbers.SOCK_STREAM);
/** Datagrams, each for itself. */
export const SOCK_DGRAM: any = /* @__PURE__ */ socket_kind(numbers.SOCK_DGRAM);
/** Packets as they are. */
export const SOCK_RAW: any = /* @__PURE__ */ socket_kind(numbers.SOCK_RAW);
/** Added to a kind: the socket does not block. */
export const SOCK_NONBLOCK: any = /* @__PURE__ */ socket_kind(numbers.SOCK_NONBLOCK);
/** Added to a kind: programs that are started do not get it, as none does. */
export const SOCK_CLOEXEC: any = /* @__PURE__ */ socket_kind(numbers.SOCK_CLOEXEC);
