export { is_main } from "./is_main.ts";
export { register_module, set_program } from "./modules.ts";
export { run_program } from "./run_program.ts";
export { exception_text } from "./exception_text.ts";
export { traceback_text } from "./traceback.ts";
export { report_uncaught, watch_uncaught } from "./uncaught.ts";
export { warn } from "./warn.ts";
export type { CompiledModule } from "./modules.ts";
export type { Program } from "./run_program.ts";
