/** Python's `unittest`: test cases, their assertions and decorators, and `main()`. */
export { IsolatedAsyncioTestCase } from "./async_case.ts";
export { TestCase } from "./case.ts";
export { addModuleCleanup, clean_up_module as doModuleCleanups, enterModuleContext } from "./cleanups.ts";
export { main } from "./main.ts";
export { expectedFailure, skip, skipIf, skipUnless, SkipTest } from "./skip.ts";
