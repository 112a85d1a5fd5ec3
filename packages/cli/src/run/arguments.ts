/** A command line split at the program's own arguments. */
export interface SplitArguments {
  /** What tsyncio parses. */
  readonly own: readonly string[];
  /** What belongs to the program. */
  readonly rest: readonly string[];
}

/**
 * Splits `run [OPTIONS] FILE ARGS…` after FILE, so that no parser ever sees the program's arguments:
 * `run program.py --help -- -x` hands `--help -- -x` over as it is. Other command lines stay whole.
 */
export function splitRunArguments(args: readonly string[]): SplitArguments {
  if (args[0] !== "run") return { own: args, rest: [] };
  // The options of `run` take no values, so FILE is the first argument that is no option, or the one after `--`.
  const position = args.findIndex((arg, index) => index > 0 && (!arg.startsWith("-") || arg === "--"));
  if (position === -1) return { own: args, rest: [] };
  const end = position + (args[position] === "--" ? 2 : 1);
  return { own: args.slice(0, end), rest: args.slice(end) };
}
