import * as asyncio from "@tsyncio/runtime/asyncio";
import { coroutine, float, print } from "@tsyncio/runtime";
import * as bank from "./bank/__init__.ts";
import { Account, open_account } from "./bank/__init__.ts";
import * as bank_ledger from "./bank/ledger.ts";
import { entries } from "./bank/ledger.ts";
import * as rates from "./bank/rates.ts";

async function main(): Promise<void> {
  const account = open_account("ada", 100);
  await account.deposit(50);
  print(account, account instanceof Account, Account);
  bank_ledger.note("checked");
  print(entries, float(rates.interest(account.balance)));
  print("bank", "bank.ledger", bank.VERSION);
}

await asyncio.run(coroutine(main));
