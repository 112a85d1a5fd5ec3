export { bind_method } from "./attributes/bound.ts";
export { delattr, setattr } from "./attributes/setattr.ts";
export { getattr, hasattr } from "./attributes/getattr.ts";
export { bound, bound_free, bound_global } from "./builtins/bound_names.ts";
export { ascii, bin, chr, hex, oct, ord } from "./builtins/characters.ts";
export { callable, isinstance, issubclass, vars } from "./builtins/classes.ts";
export { input } from "./builtins/input.ts";
export { locals } from "./builtins/locals.ts";
export { enumerate, filter, map, reversed, zip } from "./builtins/lazy.ts";
export { mapping } from "./builtins/mapping.ts";
export { print } from "./builtins/print.ts";
export { exit, quit } from "./builtins/quitters.ts";
export { all, any, max, min } from "./builtins/reduce.ts";
export { round } from "./builtins/round.ts";
export { sorted } from "./builtins/sorted.ts";
export { sum } from "./builtins/sum.ts";
export { arguments_of, call, kwargs } from "./calls/call.ts";
export { annotated } from "./calls/annotated.ts";
export { call_method } from "./calls/call_method.ts";
export { known_as } from "./calls/known_as.ts";
export { with_code } from "./calls/function_code.ts";
export { is_keywords, take_keywords } from "./calls/keywords.ts";
export { rest_arguments } from "./calls/rest_arguments.ts";
export { rest_keywords } from "./calls/rest_keywords.ts";
export { decorate } from "./calls/decorate.ts";
export { named } from "./calls/named.ts";
export { no_receiver } from "./calls/no_receiver.ts";
export { signature } from "./calls/signature.ts";
export { base_method } from "./classes/base_method.ts";
export { blocking_methods } from "./classes/blocking_methods.ts";
export { body_name, finish_class } from "./classes/finish_class.ts";
export { extensible } from "./classes/extensible.ts";
export { hierarchy } from "./classes/hierarchy.ts";
export { inherits } from "./classes/inherits.ts";
export { make_class } from "./classes/make_class.ts";
export { put_member } from "./classes/members.ts";
export { ClassMethod, Property, StaticMethod } from "./classes/property.ts";
export { TypeBase } from "./classes/type_base.ts";
export { protocol } from "./classes/protocol.ts";
export { super_of } from "./classes/super.ts";
export { function_of } from "./calls/method_of.ts";
export { eq, ne } from "./comparison/equality.ts";
export { ge, gt, le, lt } from "./comparison/ordering.ts";
export { FloatBase } from "./derived/float_base.ts";
export { IntBase } from "./derived/int_base.ts";
export { StrBase } from "./derived/str_base.ts";
export { catches, fail } from "./exceptions/catches.ts";
export * from "./exceptions/index.ts";
export { open } from "./files/open.ts";
export { format } from "./format/format.ts";
export { hash } from "./hashing/hash.ts";
export { id, is_ } from "./identity.ts";
export { contains, is_in } from "./items/contains.ts";
export { getitem } from "./items/getitem.ts";
export { len } from "./items/length.ts";
export { delitem, setitem } from "./items/setitem.ts";
export { aiter, aiterate, aiterate_once, anext } from "./iteration/aiterate.ts";
export { iter, next } from "./iteration/iter.ts";
export { delegate } from "./iteration/delegate.ts";
export { iterate } from "./iteration/iterate.ts";
export { closed_at_end, dropped } from "./iteration/half_used.ts";
export { iterate_once } from "./iteration/iterate_once.ts";
export { starred } from "./iteration/starred.ts";
export { unpack, unpack_star } from "./iteration/unpack.ts";
export { add, matmul, mul, sub } from "./operators/arithmetic.ts";
export { and_, lshift, or_, rshift, xor } from "./operators/bitwise.ts";
export { divmod, floordiv, mod, truediv } from "./operators/division.ts";
export {
  iadd,
  iand,
  ifloordiv,
  ilshift,
  imatmul,
  imod,
  imul,
  ior,
  ipow,
  irshift,
  isub,
  itruediv,
  ixor,
} from "./operators/inplace.ts";
export { divide, float_divide, float_floordiv, float_mod, product } from "./operators/plain.ts";
export { pow } from "./operators/power.ts";
export { abs, invert, neg, pos } from "./operators/unary.ts";
export * from "./patterns/index.ts";
export { repr } from "./repr/repr.ts";
export { aenter, AsyncScope, enter, enter_blocking, Scope } from "./scopes.ts";
export { not_, truth } from "./truth.ts";
export { dict, frozenset, list, range, set, slice, tuple } from "./types/container_types.ts";
export { bool, float, int } from "./types/number_types.ts";
export { NoneType, object, PyObject, type } from "./types/object_types.ts";
export { bytearray, bytes, str } from "./types/text_types.ts";
export { UnionType } from "./types/union.ts";
export { ByteArray } from "./values/bytearray.ts";
export { Bytes } from "./values/bytes.ts";
export { List } from "./values/list.ts";
export { Complex, complex } from "./values/complex.ts";
export { MemoryView as memoryview } from "./values/memory_view.ts";
export { Dict } from "./values/dict.ts";
export { Float } from "./values/float.ts";
export { Range } from "./values/range.ts";
export { FrozenSet, PySet } from "./values/set.ts";
export { Ellipsis, NotImplemented } from "./values/singletons.ts";
export { Slice } from "./values/slice.ts";
export type { Row } from "./values/tuple.ts";
export { Tuple } from "./values/tuple_type.ts";
