import { getLogger } from "../stdlib/logging/manager.ts";

import type { Logger } from "../stdlib/logging/logger.ts";

/** The logger of the package, as `Lib/asyncio/log.py` has it. */
export const logger: Logger = /* @__PURE__ */ getLogger("asyncio");
