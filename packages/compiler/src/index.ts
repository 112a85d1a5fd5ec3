export { compile, compileToJavaScript } from "./compile.ts";
export type { Compilation, CompileOptions, JavaScriptCompilation, JavaScriptOptions } from "./compile.ts";
