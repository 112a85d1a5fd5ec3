import { use_executors } from "../executors.ts";

// Executors of loops, for programs that name them.

use_executors();
