/** Python's `unittest.mock`: objects that stand for others, and note how they are used. */
export { ANY } from "./any.ts";
export { create_autospec } from "./autospec.ts";
export { call } from "./calls.ts";
export { AsyncMock, MagicMock, Mock, NonCallableMagicMock, NonCallableMock } from "./classes.ts";
export { InvalidSpecError } from "./errors.ts";
export { patch } from "./patch.ts";
export { seal } from "./seal.ts";
export { DEFAULT, sentinel } from "./sentinel.ts";
export { replaceable, replaced } from "./replaceable.ts";
