/** A parser to be measured: made ready once, then given one source after the other. Throws at a source that it refuses. */
export interface Peer {
  /** Loads what the parser needs; its time is not counted. */
  prepare(): Promise<(source: string) => void>;
}
