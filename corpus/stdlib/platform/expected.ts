import * as os from "@tsyncio/runtime/stdlib/os";
import * as platform from "@tsyncio/runtime/stdlib/platform";
import * as sys from "@tsyncio/runtime/stdlib/sys";
import { eq, getitem, int, map, print, Slice, tuple } from "@tsyncio/runtime";

// What a program asks of the machine that it runs on.
const uname = os.uname();
print(
  platform.system() === uname.sysname,
  platform.node() === uname.nodename,
  platform.release() === uname.release,
);
print(
  platform.version() === uname.version,
  platform.machine() === uname.machine,
);
print(platform.system(), platform.python_implementation());
print(platform.python_version(), platform.python_version_tuple());
print(
  eq(
    tuple(map(int, platform.python_version_tuple())),
    getitem(sys.version_info, new Slice(null, 3)),
  ),
);
print(platform.mac_ver(), platform.win32_ver());
