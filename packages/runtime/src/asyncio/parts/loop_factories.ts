import { call } from "../../python/calls/call.ts";
import { loops } from "../loops.ts";

// `loop_factory` may be anything that can be called: a class of loops among them.
loops.call_factory = (factory) => call(factory);
