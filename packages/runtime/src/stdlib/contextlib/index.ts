/** Python's `contextlib`. */
export { AbstractAsyncContextManager, AbstractContextManager } from "./abstract.ts";
export { AsyncContextDecorator, ContextDecorator } from "./bases.ts";
export { asynccontextmanager, contextmanager } from "./contextmanager.ts";
export { AsyncExitStack } from "./async_exit_stack.ts";
export { ExitStack } from "./exit_stack.ts";
export { aclosing, closing, nullcontext, suppress } from "./managers.ts";
export { redirect_stderr, redirect_stdout } from "./redirect.ts";
export { GeneratorManager as _GeneratorContextManager } from "./generator_manager.ts";
