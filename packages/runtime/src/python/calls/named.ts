/**
 * Gives a function its Python name, where a JavaScript name inside the function would hide the variable that Python reads,
 * and its docstring, where the program reads docstrings.
 */
export function named<F extends Function>(target: F, name: string, documentation?: string): F {
  Object.defineProperty(target, "name", { value: name, configurable: true });
  return documentation === undefined ? target : Object.assign(target, { __doc__: documentation });
}
