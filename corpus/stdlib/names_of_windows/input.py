"""Names that the library has on Windows alone: importing them fails, as it does on Linux."""

import signal
import sys

try:
    from subprocess import CREATE_NEW_PROCESS_GROUP

    flags = CREATE_NEW_PROCESS_GROUP
except ImportError as error:
    print(str(error).split("(")[0])
    flags = 0


def hidden() -> object:
    if sys.platform == "win32":
        from subprocess import STARTUPINFO

        return STARTUPINFO()
    return None


print(flags, hidden())
try:
    print(signal.CTRL_C_EVENT)
except AttributeError as error:
    print(error)
