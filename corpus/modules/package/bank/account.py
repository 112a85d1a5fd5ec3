import asyncio

from . import ledger


class Account:
    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance

    async def deposit(self, amount):
        await asyncio.sleep(0)
        self.balance += amount
        ledger.note(f"{self.owner} +{amount}")

    def __repr__(self):
        return f"Account({self.owner!r}, {self.balance})"
