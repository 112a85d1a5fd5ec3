import { current_host } from "../../host/current.ts";

/** `print` of plain programs, whose values are all texts. */
export function print(...texts: readonly string[]): null {
  current_host().stdout.write(`${texts.join(" ")}\n`);
  return null;
}
