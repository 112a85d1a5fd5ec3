export { except_star, type StarClauses } from "./except_star.ts";
export { BaseExceptionGroup, ExceptionGroup } from "./groups.ts";
export {
  delegate_handling,
  handle,
  handle_leaving,
  handled_again,
  handled_exception,
  type Handling,
  yield_handling,
} from "./handling.ts";
export * from "./hierarchy.ts";
export * from "./native.ts";
export * from "./os.ts";
export * from "./raise.ts";
export { set_context } from "./set_context.ts";
export * from "./system.ts";
export { SystemExit } from "./system_exit.ts";
export * from "./warnings.ts";
