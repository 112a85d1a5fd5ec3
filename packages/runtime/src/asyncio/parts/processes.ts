import { use_processes } from "../unix_events/use_processes.ts";

// The methods of loops that start programs and open pipes, for programs that name one of them.

use_processes();
