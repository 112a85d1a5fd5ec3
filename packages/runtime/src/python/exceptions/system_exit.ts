import { current_host } from "../../host/current.ts";
import { plain } from "../derived/plain.ts";
import { str } from "../repr/str.ts";
import { is_int } from "../values/integers.ts";
import { Tuple } from "../values/tuple.ts";
import { BaseException } from "./hierarchy.ts";

/** The program asks to end; `code` is null, an exit status, or a text for stderr. */
export class SystemExit extends BaseException {
  static override readonly __builtin__: string = "SystemExit";
  code: any;

  constructor(...args: any[]) {
    super(...args);
    this.code = given_code(this.raw$args);
  }

  override get raw$ends_program(): boolean {
    return true;
  }

  override raw$exit_code(): number {
    return exit_code(this.code);
  }
}

function given_code(args: readonly unknown[]): unknown {
  if (args.length === 0) return null;
  return args.length === 1 ? args[0] : Tuple.from(args);
}

/** The low byte of an int, 0 of None; anything else is shown and means failure. An int that C cannot hold becomes -1. */
function exit_code(given: unknown): number {
  const code = plain(given);
  if (code === null || code === undefined) return 0;
  if (typeof code === "boolean") return Number(code);
  if (is_int(code)) return Number(BigInt.asUintN(8, fits_in_c(BigInt(code)) ? BigInt(code) : -1n));
  current_host().stderr.write(`${str(given)}\n`);
  return 1;
}

function fits_in_c(value: bigint): boolean {
  return BigInt.asIntN(64, value) === value;
}
