# A program whose exit codes are an IntEnum.
import asyncio
import sys
from enum import IntEnum


class Exit(IntEnum):
    OK = 0
    USAGE = 2
    FAILED = 3


async def check(jobs):
    for job in jobs:
        await asyncio.sleep(0)
        print("checking", job)
        if not job:
            return Exit.FAILED
    return Exit.OK


def main(arguments):
    code = asyncio.run(check(arguments)) if arguments else Exit.USAGE
    print(f"exit {code.name} ({code})")
    return code


sys.exit(main(["first", "", "third"]))
