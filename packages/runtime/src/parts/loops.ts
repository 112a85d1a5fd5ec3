import { future_texts } from "../asyncio/format.ts";
import { late } from "../python/late.ts";

// For programs whose loops are of the plain kind (`asyncio/plain`) and that show futures all the same.
late.future_texts = future_texts;
