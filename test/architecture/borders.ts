/** What one package may use. */
export interface Border {
  /** Packages that its sources may import. */
  readonly imports: readonly string[];
  /** Packages of which they may import types alone. */
  readonly types?: readonly string[];
  /** Packages that its build may use, and nothing that is published. */
  readonly build?: readonly string[];
  /** Where `node:` modules may be used: everywhere, nowhere, or below one folder of src. */
  readonly node: "everywhere" | "nowhere" | { readonly below: string };
}

/** The borders between the packages. The linter's zones and ARCHITECTURE.md follow this table. */
export const borders: Readonly<Record<string, Border>> = {
  diagnostics: { imports: [], node: "nowhere" },
  ast: { imports: ["@tsyncio/diagnostics"], node: "nowhere" },
  parser: { imports: ["@tsyncio/ast", "@tsyncio/diagnostics", "chevrotain"], node: "nowhere" },
  compiler: {
    imports: ["@tsyncio/parser", "@tsyncio/ast", "@tsyncio/diagnostics", "ts-morph", "prettier"],
    types: ["@tsyncio/runtime"],
    node: "nowhere",
  },
  runtime: { imports: [], node: { below: "host" } },
  cli: {
    imports: [
      "@tsyncio/compiler",
      "@tsyncio/parser",
      "@tsyncio/ast",
      "@tsyncio/diagnostics",
      "@tsyncio/runtime",
      "iconv-lite",
      "prettier",
      "typescript",
      "yargs",
    ],
    build: ["esbuild"],
    node: "everywhere",
  },
  codegen: {
    imports: ["@tsyncio/compiler", "@tsyncio/parser", "prettier", "railroad-diagrams"],
    node: "everywhere",
  },
};
