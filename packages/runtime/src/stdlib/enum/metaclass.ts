import { DECIDES, type Metaclass } from "../../python/classes/metaclass.ts";
import { assign, settle } from "./body.ts";
import { EnumType } from "./enum_type.ts";
import { finish_enumeration } from "./finish.ts";
import { enum_model } from "./model.ts";

/** What EnumType does, the metaclass of enumerations. */
export const enum_metaclass: Metaclass = {
  model: enum_model,
  type: () => EnumType,
  assign,
  settle,
  finish: (cls, { keywords = {} }, complete) => complete(finish_enumeration(cls, keywords)),
};

// A class statement may name EnumType as its metaclass: the class is an enumeration then.
Object.defineProperty(EnumType, DECIDES, { value: enum_metaclass });
