/** Where patches put what they replace, and how it comes back. */
import { logger } from "../../../asyncio/logger.ts";
import { base_events_names, socket_names, ssl_names, subprocess_names } from "../../../asyncio/replaceable.ts";
import { create_default_context } from "../../ssl/context.ts";
import * as socket from "../../socket/index.ts";
import { Popen } from "../../subprocess/popen.ts";
import { delattr, setattr } from "../../../python/attributes/setattr.ts";
import { getattr, hasattr } from "../../../python/attributes/getattr.ts";
import { property_name } from "../../../python/attributes/names.ts";
import { class_model } from "../../../python/classes/model.ts";
import { NotImplementedError, TypeError } from "../../../python/exceptions/hierarchy.ts";
import { is_type } from "../../../python/names.ts";
import { repr } from "../../../python/repr/repr.ts";
import { Dict } from "../../../python/values/dict.ts";
import { known_parts, replaceable_owner, ReplaceableModule } from "./replaceable.ts";
import { is_mock } from "./state.ts";

/** The names of a module that the runtime reads through an object, and what they stand for unless they are replaced. */
interface Names {
  readonly names: Record<string, unknown>;
  readonly own: Readonly<Record<string, unknown>>;
}

const modules: Readonly<Record<string, () => Names>> = {
  "asyncio.base_events": () => ({ names: base_events_names, own: { logger, socket } }),
  subprocess: () => ({ names: subprocess_names, own: { Popen } }),
  ssl: () => ({ names: ssl_names, own: { create_default_context } }),
  socket: () => ({ names: socket_names, own: { getnameinfo: socket.getnameinfo } }),
};

/** An object, and the name of one of its attributes. */
interface Place {
  readonly owner: object;
  readonly attribute: string;
}

/** The object that has the name: of a full name such as `asyncio.base_events.logger`. Raises TypeError when it has no dot. */
export function named_target(target: unknown): Place {
  const dot = typeof target === "string" ? target.lastIndexOf(".") : -1;
  if (typeof target !== "string" || dot < 0)
    throw new TypeError(`Need a valid target to patch. You supplied: ${repr(target)}`);
  const place = known_place(target.split("."));
  if (place !== null) return place;
  const owner = modules[target.slice(0, dot)]?.().names;
  const attribute = target.slice(dot + 1);
  if (owner === undefined || !Object.hasOwn(owner, attribute)) throw fixed(`patch(${repr(target)})`);
  return { owner, attribute };
}

/** The place of a name that the compiler has found in the program, or of an attribute of what it stands for. */
function known_place(parts: readonly string[]): Place | null {
  const count = known_parts(parts);
  if (count === 0) return null;
  const module = new ReplaceableModule(parts.slice(0, count - 1).join("."));
  const [name = "", ...others] = parts.slice(count - 1);
  if (others.length === 0) return { owner: module, attribute: name };
  const attribute = others.pop()!;
  const start: unknown = module.read(name, null);
  return { owner: others.reduce((owner, each) => getattr(owner, each) as unknown, start) as object, attribute };
}

/** The error for what cannot be patched. */
function fixed(what: string): NotImplementedError {
  return new NotImplementedError(
    `${what}: the names of a module are fixed when the program is compiled, but for those that it writes out: patch("module.name")`,
  );
}

/** Replaces an attribute; gives what puts the old one back. */
export function replace(given: any, name: string, value: unknown): () => void {
  const owner: any = replaceable_owner(given);
  if (owner instanceof ReplaceableModule) return replace_known(owner, name, value);
  if (is_module(owner)) throw fixed(`patch.object(${repr(owner)}, ${repr(name)})`);
  if (module_of(owner) !== undefined) return replace_name(owner, name, value);
  return is_mock(owner) || is_general(owner)
    ? replace_attribute(owner, name, value)
    : replace_property(owner, name, value);
}

/** The value of an attribute of what can be patched; `fallback` where there is none. */
export function current(given: any, name: string, fallback: unknown): unknown {
  const owner: any = replaceable_owner(given);
  if (owner instanceof ReplaceableModule) return owner.read(name, fallback);
  const module = module_of(owner);
  if (module !== undefined) return module.names[name] ?? module.own[name] ?? fallback;
  return hasattr(owner, name) ? getattr(owner, name) : fallback;
}

function is_module(owner: unknown): boolean {
  return Object.prototype.toString.call(owner) === "[object Module]";
}

function module_of(owner: unknown): Names | undefined {
  return Object.values(modules)
    .map((module) => module())
    .find(({ names }) => names === owner);
}

function is_general(owner: object): boolean {
  return class_model(is_type(owner) ? owner : (owner.constructor as Function)) !== undefined;
}

/** The program reads the name, and perhaps the runtime too. */
function replace_known(owner: ReplaceableModule, name: string, value: unknown): () => void {
  const take_away = owner.put(name, value);
  const names = modules[owner.module]?.().names;
  const put_back = names !== undefined && Object.hasOwn(names, name) ? replace_name(names, name, value) : null;
  return () => {
    take_away();
    put_back?.();
  };
}

function replace_name(owner: Record<string, unknown>, name: string, value: unknown): () => void {
  const before = owner[name];
  owner[name] = value;
  return () => void (owner[name] = before);
}

function replace_attribute(owner: object, name: string, value: unknown): () => void {
  const attributes: unknown = is_mock(owner) ? null : getattr(owner, "__dict__", null);
  const is_own = attributes instanceof Dict && attributes.__contains__(name);
  const before: unknown = is_own || is_mock(owner) ? getattr(owner, name) : null;
  setattr(owner, name, value);
  return () => void (is_own || is_mock(owner) ? setattr(owner, name, before) : delattr(owner, name));
}

/** A method of a class is a property of its prototype, which may shadow one of a base. */
function replace_property(owner: object, name: string, value: unknown): () => void {
  const property = property_name(name, is_type(owner));
  const holders = is_type(owner) ? [owner, owner.prototype as object] : [owner];
  const before = holders.map((holder) => Object.getOwnPropertyDescriptor(holder, property));
  setattr(owner, name, value);
  return () => {
    for (const [index, holder] of holders.entries()) {
      const descriptor = before[index];
      if (descriptor !== undefined) Object.defineProperty(holder, property, descriptor);
      else Reflect.deleteProperty(holder, property);
    }
  };
}
