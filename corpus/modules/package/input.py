import asyncio
import bank.ledger
import bank.rates as rates
from bank import Account, open_account
from bank.ledger import entries


async def main():
    account = open_account("ada", 100)
    await account.deposit(50)
    print(account, isinstance(account, Account), Account)
    bank.ledger.note("checked")
    print(entries, rates.interest(account.balance))
    print(bank.__name__, bank.ledger.__name__, bank.VERSION)


asyncio.run(main())
