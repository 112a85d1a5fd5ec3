import type { ClassInfo } from "../../2-infer/types.ts";
import { name } from "../../4-emit/builders.ts";
import type { Expression, ObjectEntry } from "../../4-emit/tree.ts";
import type { Context } from "../context.ts";
import { classEntry } from "../members.ts";

/**
 * ```py
 * import unittest
 *
 * class Tests(unittest.TestCase):
 *     def test_sum(self):
 *         self.assertEqual(1 + 1, 2)
 *
 * unittest.main()
 * ```
 * ```ts
 * class Tests extends unittest.TestCase {
 *   test_sum(): null {
 *     this.assertEqual(1 + 1, 2);
 *     return null;
 *   }
 * }
 *
 * await unittest.main([Tests]);
 * ```
 * Python finds the classes among the names of the module; the output names them.
 */
export function subclassesOf(base: string, context: Context): Expression {
  const elements = context.bound.module.body.flatMap((statement) => {
    if (statement.kind !== "ClassDef") return [];
    const info = context.types.classes.get(statement);
    const binding = context.bound.bindings.get(statement);
    return info !== undefined && binding !== undefined && extendsRuntime(info, base) ? [name(binding.emitted)] : [];
  });
  return { kind: "array", elements };
}

/** Functions that Python looks up in the module by their names: `setUpModule` travels beside the keyword arguments of `unittest.main`. */
export function hooksOf(names: readonly string[], context: Context): readonly ObjectEntry[] {
  return names.flatMap((key) => {
    const binding = context.bound.scope.bindings.get(key);
    return binding === undefined ? [] : [{ key, value: name(binding.emitted) }];
  });
}

/** The arguments with more keyword arguments among them. */
export function withKeywords(args: readonly Expression[], entries: readonly ObjectEntry[]): readonly Expression[] {
  if (entries.length === 0) return args;
  const last = args.at(-1);
  return last?.kind === "object"
    ? [...args.slice(0, -1), { ...last, entries: [...entries, ...last.entries] }]
    : [...args, { kind: "object", entries }];
}

function extendsRuntime(info: ClassInfo, base: string): boolean {
  return info.bases.some((each) => ("kind" in each ? isOrExtends(each.name, base) : extendsRuntime(each, base)));
}

/** Whether a class of the tables is another one, or extends it. */
function isOrExtends(className: string, base: string): boolean {
  for (let current: string | undefined = className; current !== undefined; current = classEntry(current)?.base) {
    if (current === base) return true;
  }
  return false;
}
