/** The name that a class gives to a private name in its body: `__x` in `class _A` is `_A__x`. */
export const mangled = (name: string, owner: string | null): string => {
  if (owner === null || !name.startsWith("__") || name.endsWith("__") || name.includes(".")) return name;
  const stripped = owner.replace(/^_+/, "");
  return stripped === "" ? name : `_${stripped}${name}`;
};
