from .account import Account
from .rates import *

VERSION = "1.2"


def open_account(owner, balance=0):
    return Account(owner, balance)
