/** The special methods that mocks support, and what they give unless they are told otherwise. */
import { NotImplemented } from "../../../python/values/singletons.ts";
import { float } from "../../../python/types/number_types.ts";

const numbers = "add sub mul matmul truediv floordiv mod lshift rshift and xor or pow".split(" ");

const others =
  "lt gt le ge eq ne getitem setitem delitem len contains str sizeof enter exit divmod rdivmod neg pos abs invert complex int float index round trunc floor ceil bool next fspath aiter iter hash call dir format subclasses reversed missing getformat reduce reduce_ex getinitargs getnewargs getstate setstate getnewargs_ex aenter aexit anext repr".split(
    " ",
  );

const of_numbers = /* @__PURE__ */ numbers.flatMap((name) => [name, `i${name}`, `r${name}`]);

const supported: ReadonlySet<string> = /* @__PURE__ */ new Set([...of_numbers, ...others].map((name) => `__${name}__`));

/** Those that a MagicMock does not have until they are set. */
const unset: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "getformat reduce reduce_ex getinitargs getnewargs getstate setstate getnewargs_ex call repr dir format subclasses reversed missing next anext eq ne hash str"
    .split(" ")
    .map((name) => `__${name}__`),
);

/** The special methods that give something to be awaited. */
export const async_magic: ReadonlySet<string> = /* @__PURE__ */ new Set(["__aenter__", "__aexit__", "__anext__"]);

/** Whether a name is a special method's that mocks support. */
export function is_magic(name: string): boolean {
  return supported.has(name);
}

/** Whether a MagicMock has the special method from the start. */
export function is_default_magic(name: string): boolean {
  return supported.has(name) && !unset.has(name);
}

/** What special methods return that a program has not told what to. */
export const magic_results: Readonly<Record<string, (mock: object) => unknown>> = {
  __lt__: () => NotImplemented,
  __gt__: () => NotImplemented,
  __le__: () => NotImplemented,
  __ge__: () => NotImplemented,
  __int__: () => 1,
  __contains__: () => false,
  __len__: () => 0,
  __exit__: () => false,
  __float__: () => float(1),
  __bool__: () => true,
  __index__: () => 1,
  __iter__: () => [][Symbol.iterator](),
};
