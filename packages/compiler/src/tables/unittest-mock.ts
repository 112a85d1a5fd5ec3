import type { ApiEntry } from "./api.ts";
import { refuse } from "./refuse.ts";

/** A class of mocks: its objects have every attribute, so that nothing is known of them. */
const mock = { kind: "class", general: true, signature: "*args: Any, **kwargs: Any", members: {} } as const;
const constant = { kind: "constant", type: "Any" } as const;

/** The module `unittest.mock`. */
export const unittestMockApi = {
  Mock: mock,
  MagicMock: mock,
  NonCallableMock: mock,
  NonCallableMagicMock: mock,
  AsyncMock: mock,
  patch: constant,
  call: constant,
  ANY: constant,
  DEFAULT: constant,
  sentinel: constant,
  create_autospec: { kind: "function", signature: "spec: Any, /, **kwargs: Any", returns: "Any" },
  seal: { kind: "function", signature: "mock: Any", returns: "None" },
  InvalidSpecError: { kind: "class", signature: "*args: Any", base: "Exception", exception: true, members: {} },
  ...refuse("write a function that gives an io.StringIO, and patch with it", ["mock_open"]),
  ...refuse("write a property", ["PropertyMock"]),
  ...refuse("the output runs in one thread", ["ThreadingMock"]),
  ...refuse("set `filter` of nothing: names are those of the spec", ["FILTER_DIR"]),
} as const satisfies Record<string, ApiEntry>;
