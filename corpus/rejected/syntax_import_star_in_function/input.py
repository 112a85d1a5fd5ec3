def load():
    from asyncio import *
