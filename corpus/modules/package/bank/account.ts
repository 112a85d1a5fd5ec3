import * as asyncio from "@tsyncio/runtime/asyncio";
import { iadd, type int, repr, str } from "@tsyncio/runtime";
import * as ledger from "./ledger.ts";

export class Account {
  static __module__ = "bank.account";

  declare owner: string;
  declare balance: int;

  constructor(owner: string, balance: number) {
    this.owner = owner;
    this.balance = balance;
  }

  async deposit(amount: number): Promise<void> {
    await asyncio.sleep(0);
    this.balance = iadd(this.balance, amount);
    ledger.note(`${this.owner} +${amount}`);
  }

  __repr__(): string {
    return `Account(${repr(this.owner)}, ${str(this.balance)})`;
  }
}
