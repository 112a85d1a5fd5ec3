from asyncio import *

run(sleep(0.01))
