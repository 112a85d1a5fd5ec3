import { use_signals } from "../unix_events/signals.ts";

// The handlers of signals that loops call, for programs that name them.

use_signals();
