import { Account } from "./account.ts";
import "./rates.ts";

export const VERSION = "1.2";

export function open_account(owner: string, balance = 0): Account {
  return new Account(owner, balance);
}

export { Account };
