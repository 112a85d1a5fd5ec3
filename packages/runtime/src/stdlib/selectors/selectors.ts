import { ABC } from "../abc.ts";
import { call } from "../../python/calls/call.ts";
import { declare_abstract } from "../../python/classes/abstract.ts";
import { getitem } from "../../python/items/getitem.ts";
import { KeyError, NotImplementedError, RuntimeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { repr } from "../../python/repr/repr.ts";
import { plain } from "../../python/derived/plain.ts";
import { is_int } from "../../python/values/integers.ts";
import { namedtuple } from "../collections/namedtuple.ts";
import { number_of, SelectorMapping } from "./mapping.ts";

/** What is watched, by which number, for what, and what the program keeps with it. */
export const SelectorKey: any = /* @__PURE__ */ namedtuple("SelectorKey", "fileobj fd events data", {
  module: "selectors",
});

/** It can be read from. */
export const EVENT_READ = 1;
/** It can be written to. */
export const EVENT_WRITE = 2;

/** What a selector is (`Lib/selectors.py`). */
export class BaseSelector extends ABC {
  static readonly __name__: string = "BaseSelector";
  static override readonly __module__: string = "selectors";
  static {
    declare_abstract(this, ["get_map", "register", "select", "unregister"]);
  }

  register(_fileobj: any, _events: any, _data: any = null): any {
    throw new NotImplementedError();
  }

  unregister(_fileobj: any): any {
    throw new NotImplementedError();
  }

  select(_timeout: any = null): any {
    throw new NotImplementedError();
  }

  get_map(): any {
    throw new NotImplementedError();
  }

  modify(fileobj: any, events: any, data: any = null): any {
    this.unregister(fileobj);
    return this.register(fileobj, events, data);
  }

  get_key(fileobj: any): any {
    const map: unknown = this.get_map();
    if (map === null) throw new RuntimeError("Selector is closed");
    try {
      return getitem(map, fileobj);
    } catch (error) {
      if (error instanceof KeyError) throw new KeyError(`${repr(fileobj)} is not registered`);
      throw error;
    }
  }

  close(): null {
    return null;
  }

  __enter__(): this {
    return this;
  }

  __exit__(..._given: any[]): any {
    this.close();
    return null;
  }
}

/**
 * A selector of the system. It knows what it was given; to wait for it is the loop's affair, which asks the host: a selector that waits by
 * itself would stop the whole program.
 */
class SystemSelector extends BaseSelector {
  static override readonly __name__: string = "_BaseSelectorImpl";
  static override readonly __module__: string = "selectors";
  static {
    declare_abstract(this, []);
  }

  /** A loop that is given such a selector waits for the host. */
  readonly raw$is_system = true;
  readonly #keys = new Map<number, any>();
  #map: SelectorMapping | null = new SelectorMapping(this.#keys);

  override register(fileobj: any, events: any, data: any = null): any {
    const bits = plain(events);
    if (!is_int(bits) || bits < 1 || bits > (EVENT_READ | EVENT_WRITE))
      throw new ValueError(`Invalid events: ${repr(events)}`);
    const number = number_of(fileobj);
    const key: any = call(SelectorKey, fileobj, number, events, data);
    if (this.#keys.has(number)) throw new KeyError(`${repr(fileobj)} (FD ${number}) is already registered`);
    this.#keys.set(number, key);
    return key;
  }

  override unregister(fileobj: any): any {
    const key = this.#key_of(fileobj);
    this.#keys.delete(key.fd);
    return key;
  }

  override modify(fileobj: any, events: any, data: any = null): any {
    const key = this.#key_of(fileobj);
    if (events === key.events && data === key.data) return key;
    this.unregister(fileobj);
    return this.register(key.fileobj, events, data);
  }

  override select(_timeout: any = null): any {
    throw new NotImplementedError(
      "only an event loop can wait here: loop.add_reader() and loop.add_writer() watch a socket",
    );
  }

  override get_map(): any {
    return this.#map;
  }

  override close(): null {
    this.#keys.clear();
    this.#map = null;
    return null;
  }

  #key_of(fileobj: any): any {
    const map = this.#map ?? new SelectorMapping(this.#keys);
    const key: unknown = map.get(fileobj);
    if (key === null) throw new KeyError(`${repr(fileobj)} is not registered`);
    return key;
  }
}

/** `select(2)`. */
export class SelectSelector extends SystemSelector {
  static override readonly __name__: string = "SelectSelector";
  static override readonly __module__: string = "selectors";
}

/** `poll(2)`. */
export class PollSelector extends SystemSelector {
  static override readonly __name__: string = "PollSelector";
  static override readonly __module__: string = "selectors";
}

/** `epoll(7)`, which is the best that the system has. */
export class EpollSelector extends SystemSelector {
  static override readonly __name__: string = "EpollSelector";
  static override readonly __module__: string = "selectors";
}

export { EpollSelector as DefaultSelector };
