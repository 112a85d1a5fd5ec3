import { futures_part } from "../asyncio/futures_part.ts";
import { late } from "../python/late.ts";

// For programs whose loops are of the plain kind (`asyncio/plain`) and that ask futures for more all the same.
late.futures = futures_part;
