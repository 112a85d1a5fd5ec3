/** The exit codes of the executable. */
export const exitCode = {
  /** All that was asked for is done. */
  done: 0,
  /** The program raised, or a verification differs. */
  failed: 1,
  /** Refused or misused: nothing ran. */
  refused: 2,
  /** A fault of tsyncio itself (EX_SOFTWARE of sysexits). */
  internal: 70,
} as const;

export type ExitCode = number;
