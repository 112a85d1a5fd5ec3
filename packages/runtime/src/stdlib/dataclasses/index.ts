export { as_dataclass, initializes } from "./as_dataclass.ts";
export { asdict, astuple, fields, is_dataclass } from "./convert.ts";
export { dataclass } from "./dataclass.ts";
export { Field, field, InitVar, KW_ONLY, MISSING } from "./field.ts";
export { make_dataclass } from "./make_dataclass.ts";
export { FrozenInstanceError } from "./methods.ts";
export { replace } from "./replaced.ts";
