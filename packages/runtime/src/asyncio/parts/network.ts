import { use_network } from "../network/use_network.ts";

// The methods of loops that open sockets, for programs that name one of them.

use_network();
