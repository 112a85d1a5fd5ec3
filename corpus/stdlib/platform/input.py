import os
import platform
import sys

# What a program asks of the machine that it runs on.
uname = os.uname()
print(platform.system() == uname.sysname, platform.node() == uname.nodename, platform.release() == uname.release)
print(platform.version() == uname.version, platform.machine() == uname.machine)
print(platform.system(), platform.python_implementation())
print(platform.python_version(), platform.python_version_tuple())
print(tuple(map(int, platform.python_version_tuple())) == sys.version_info[:3])
print(platform.mac_ver(), platform.win32_ver())
