import { bind_method, is_bound, takes_receiver } from "../../python/attributes/bound.ts";
import { bind_function } from "../../python/calls/method_of.ts";
import { callable } from "../../python/builtins/classes.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { builtin_type, type BuiltinType } from "../../python/types/builtin_type.ts";
import { type_of } from "../../python/types/type_of.ts";
import { Ellipsis, NotImplemented } from "../../python/values/singletons.ts";

/** Python's `types`: the types that have no name among the built-ins. */
export { Coroutine as CoroutineType } from "../../coroutines/coroutine.ts";
export { coroutine } from "./coroutine.ts";
export { NoneType } from "../../python/types/object_types.ts";
export { GenericAlias } from "../../python/types/generic_alias.ts";
export { UnionType } from "../../python/types/union.ts";
export { MappingProxyType } from "./mapping_proxy.ts";
export { SimpleNamespace } from "./simple_namespace.ts";

/** The type of generators. */
export const GeneratorType: Function = /* @__PURE__ */ type_of(/* @__PURE__ */ (function* () {})());
/** The type of asynchronous generators. */
export const AsyncGeneratorType: Function = /* @__PURE__ */ type_of(/* @__PURE__ */ (async function* () {})());
/** The type of `...`. */
export const EllipsisType: Function = /* @__PURE__ */ type_of(Ellipsis);
/** The type of `NotImplemented`. */
export const NotImplementedType: Function = /* @__PURE__ */ type_of(NotImplemented);

/** The type of methods with their object; it binds a function to one. */
export const MethodType: typeof make_method & BuiltinType<unknown> = /* @__PURE__ */ builtin_type(make_method, {
  name: "method",
  check: (value) => is_bound(value) && !takes_receiver(value),
});

function make_method(target: any, self: any): any {
  if (!callable(target)) throw new TypeError("first argument must be callable");
  if (self === null) throw new TypeError("instance must not be None");
  if (typeof target !== "function") return bind_method(self, (...args) => target.__call__(self, ...args) as unknown);
  return bind_function(self, target);
}
