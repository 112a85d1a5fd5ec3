import { call } from "../../python/calls/call.ts";
import { loops } from "../policy.ts";

// `loop_factory` may be anything that can be called: a class of loops among them.
loops.call_factory = (factory) => call(factory);
