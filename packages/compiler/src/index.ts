export { compile, compileProgram, compileProgramToJavaScript, compileToJavaScript } from "./compile.ts";
export type { CoroutineChoice } from "./3-lower/coroutines/choice.ts";
export type { ProgramSource, ReadSource } from "./0-link/program.ts";
export type {
  Compilation,
  CompiledFile,
  CompiledJavaScriptFile,
  ProgramJavaScriptOptions,
  ProgramOptions,
  CompileOptions,
  JavaScriptCompilation,
  JavaScriptOptions,
} from "./compile.ts";
