/** `__name__` */
export function is_dunder(name: string): boolean {
  return /^__[^_](?:.*[^_])?__$/s.test(name) && name.length > 4;
}

/** `_name_` */
export function is_sunder(name: string): boolean {
  return name.length > 2 && /^_[^_](?:.*[^_])?_$/s.test(name);
}

/** `_Class__name`: a private name of the class. */
export function is_private(cls: string, name: string): boolean {
  const start = `_${cls}__`;
  return name.length > start.length && name.startsWith(start) && !name.endsWith("__");
}

const known_sunders: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "_order_",
  "_generate_next_value_",
  "_numeric_repr_",
  "_missing_",
  "_ignore_",
  "_iter_member_",
  "_iter_member_by_value_",
  "_iter_member_by_def_",
  "_add_alias_",
  "_add_value_alias_",
]);

/** Whether the body of an enumeration may assign a `_name_`. */
export function is_known_sunder(name: string): boolean {
  return known_sunders.has(name) || name.startsWith("_repr_");
}
