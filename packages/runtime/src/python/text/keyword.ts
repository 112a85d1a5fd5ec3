const keywords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ (
    "False None True and as assert async await break class continue def del elif else except finally for from global if " +
    "import in is lambda nonlocal not or pass raise return try while with yield"
  ).split(" "),
);

/** Whether a text is one of Python's keywords. */
export function is_keyword(text: string): boolean {
  return keywords.has(text);
}
