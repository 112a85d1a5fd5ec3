/** The modules that the cut programs may import beside the compiler's: our own part of `test.support`, and the like. */
import type { ApiEntry, ApiModule } from "../../../packages/compiler/src/tables/index.ts";
import { treeNames } from "./tree-names.ts";

const flag = { kind: "constant", type: "Any" } as const;
const decorator = { kind: "function", signature: "decorated: Any", returns: "Any" } as const;

/** `test.support`, as far as support.ts has it. */
const supportApi: Readonly<Record<string, ApiEntry>> = {
  gc_collect: { kind: "function", signature: "", returns: "None" },
  check_syntax_error: {
    kind: "function",
    signature: "testcase: Any, statement: Any, errtext: Any = '', *, lineno: Any = ..., offset: Any = ...",
    returns: "None",
  },
  compile: {
    kind: "function",
    signature: "source: Any, filename: Any, mode: Any, flags: Any = ..., dont_inherit: Any = ..., optimize: Any = ...",
    returns: "Any",
  },
  eval: { kind: "function", signature: "source: Any, globals: Any = None, locals: Any = None", returns: "Any" },
  exec: { kind: "function", signature: "source: Any, globals: Any = None, locals: Any = None", returns: "None" },
  _given: { kind: "function", signature: "name: Any", returns: "Any" },
  _result: { kind: "function", signature: "value: Any", returns: "None" },
  _store: { kind: "function", signature: "name: Any, value: Any", returns: "None" },
  check_impl_detail: { kind: "function", signature: "**guards: Any", returns: "bool" },
  impl_detail: { kind: "function", signature: "msg: Any = None, **guards: Any", returns: "Any" },
  captured_output: { kind: "function", signature: "stream_name: Any", returns: "Any" },
  captured_stdout: { kind: "function", signature: "", returns: "Any" },
  captured_stderr: { kind: "function", signature: "", returns: "Any" },
  cpython_only: decorator,
  requires_IEEE_754: decorator,
  requires_docstrings: decorator,
  HAVE_DOCSTRINGS: flag,
  MISSING_C_DOCSTRINGS: flag,
  Py_DEBUG: flag,
  is_wasi: flag,
  is_emscripten: flag,
  verbose: flag,
  MAX_Py_ssize_t: flag,
  ALWAYS_EQ: flag,
  NEVER_EQ: flag,
  LARGEST: flag,
  SMALLEST: flag,
};

const supportModule: ApiModule = {
  from: new URL("support.ts", import.meta.url).href,
  entries: supportApi,
};

const importHelperModule: ApiModule = {
  from: new URL("import-helper.ts", import.meta.url).href,
  entries: {
    import_fresh_module: {
      kind: "function",
      signature: "name: Any, fresh: Any = ..., blocked: Any = ..., deprecated: Any = ...",
      returns: "Any",
    },
  },
};

const treesModule: ApiModule = {
  from: new URL("trees.ts", import.meta.url).href,
  entries: {
    ...Object.fromEntries(treeNames.map((name) => [name, flag])),
    parse: { kind: "function", signature: "source: Any, filename: Any = ...", returns: "Any" },
    literal_eval: { kind: "function", signature: "node_or_string: Any", returns: "Any" },
  },
};

const mockModule: ApiModule = {
  from: new URL("mock.ts", import.meta.url).href,
  entries: { Mock: { kind: "function", signature: "**options: Any", returns: "Any" } },
};

/** Our own parts of modules of `test`, and of one that is for compilers. */
export const ours: Readonly<Record<string, ApiModule>> = {
  ast: treesModule,
  "test.support": supportModule,
  "test.support.import_helper": importHelperModule,
  "unittest.mock": mockModule,
};
