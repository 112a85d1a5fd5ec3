/**
 * What the program has put in the place of `sys.stdout` and `sys.stderr`, and its `sys.stdin`; undefined where it has not, None where
 * nothing is written.
 */
export const redirected: { stdout: unknown; stderr: unknown; stdin: unknown } = {
  stdout: undefined,
  stderr: undefined,
  stdin: undefined,
};
