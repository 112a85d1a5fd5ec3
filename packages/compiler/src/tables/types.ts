import type { ApiEntry } from "./api.ts";
import { refuse } from "./refuse.ts";

const type = { kind: "constant", type: "Any" } as const;

/** The module `types`. */
export const typesApi = {
  SimpleNamespace: {
    kind: "class",
    general: true,
    signature: "mapping_or_iterable: Any = ..., /, **kwargs: Any",
    members: {},
  },
  GenericAlias: {
    kind: "class",
    signature: "origin: Any, args: Any, /",
    members: {
      __args__: { kind: "attribute", type: "tuple[Any, ...]" },
      __origin__: { kind: "attribute", type: "Any" },
    },
  },
  MappingProxyType: { kind: "class", signature: "mapping: Any", members: {} },
  MethodType: { kind: "function", signature: "function: Any, instance: Any, /", returns: "Any" },
  coroutine: { kind: "function", signature: "func: Any, /", returns: "Any" },
  GeneratorType: type,
  AsyncGeneratorType: type,
  CoroutineType: type,
  EllipsisType: type,
  NoneType: type,
  NotImplementedType: type,
  UnionType: type,
  ...refuse("built-in functions cannot be told from others; use callable()", [
    "BuiltinFunctionType",
    "BuiltinMethodType",
    "FunctionType",
    "LambdaType",
    "MethodWrapperType",
    "MethodDescriptorType",
    "ClassMethodDescriptorType",
    "WrapperDescriptorType",
  ]),
  ...refuse("frames and code objects are CPython's own; the output runs on JavaScript", [
    "CapsuleType",
    "CellType",
    "CodeType",
    "FrameType",
    "GetSetDescriptorType",
    "MemberDescriptorType",
    "TracebackType",
  ]),
  ...refuse("write the class statement", [
    "DynamicClassAttribute",
    "get_original_bases",
    "new_class",
    "prepare_class",
    "resolve_bases",
  ]),
  ...refuse("the program's modules are known when it is compiled", ["ModuleType"]),
} as const satisfies Record<string, ApiEntry>;
