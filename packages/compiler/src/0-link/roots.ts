type Imports = ReadonlyMap<string, ReadonlySet<string>>;

/** The files among those wanted that no other one imports; of files that only import each other, the first. */
export function rootsOf(wanted: readonly string[], imports: Imports): ReadonlySet<string> {
  const imported = new Set([...imports].flatMap(([path, targets]) => [...targets].filter((target) => target !== path)));
  const roots = new Set(wanted.filter((path) => !imported.has(path)));
  const seen = new Set([...roots].flatMap((path) => [...reachable(path, imports)]));
  for (const path of wanted) {
    if (seen.has(path)) continue;
    roots.add(path);
    for (const each of reachable(path, imports)) seen.add(each);
  }
  return roots;
}

/** A file and all that it imports, directly or not. */
export function reachable(path: string, imports: Imports, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const target of imports.get(path) ?? []) reachable(target, imports, seen);
  return seen;
}
