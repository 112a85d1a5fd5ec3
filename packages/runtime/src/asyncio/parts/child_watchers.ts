import { use_child_watchers } from "../child_watchers.ts";

// The watchers of child processes that policies have, for programs that name them.

use_child_watchers();
