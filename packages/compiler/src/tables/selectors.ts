import type { ApiEntry } from "./api.ts";
import { refuse } from "./refuse.ts";

const wait = "it would stop the whole program; use loop.add_reader() and loop.add_writer()";

const members = {
  register: { kind: "function", signature: "fileobj: Any, events: Any, data: Any = None", returns: "Any" },
  unregister: { kind: "function", signature: "fileobj: Any", returns: "Any" },
  modify: { kind: "function", signature: "fileobj: Any, events: Any, data: Any = None", returns: "Any" },
  get_key: { kind: "function", signature: "fileobj: Any", returns: "Any" },
  get_map: { kind: "function", signature: "", returns: "Any" },
  close: { kind: "function", signature: "", returns: "None" },
} as const;

const system = {
  kind: "class",
  signature: "",
  base: "selectors.BaseSelector",
  members: {},
  refused: { select: wait },
} as const;

/** The module `selectors`: what an event loop is given. */
export const selectorsApi = {
  BaseSelector: {
    kind: "class",
    signature: "",
    general: true,
    mixable: true,
    members,
    context: "scope",
    entered: "Any",
  },
  DefaultSelector: system,
  EpollSelector: system,
  PollSelector: system,
  SelectSelector: system,
  SelectorKey: {
    kind: "class",
    general: true,
    signature: "fileobj: Any, fd: Any, events: Any, data: Any",
    members: {},
  },
  EVENT_READ: { kind: "constant", type: "int" },
  EVENT_WRITE: { kind: "constant", type: "int" },
  ...refuse("it belongs to another module", [
    "ABCMeta",
    "Mapping",
    "abstractmethod",
    "math",
    "namedtuple",
    "select",
    "sys",
  ]),
} as const satisfies Record<string, ApiEntry>;
