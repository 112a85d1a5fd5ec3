/** An error stops the compilation of its file; a warning and a note do not. */
export type Severity = "error" | "warning" | "note";

/** One row of the catalogue. `{name}` in message and help becomes a required argument of `diagnostic`. */
export interface CatalogueEntry {
  readonly severity: Severity;
  /** One line, without a full stop. */
  readonly message: string;
  /** What to write instead, one sentence or a few lines; null where it would only repeat the message. */
  readonly help: string | null;
  /** The page that `tsyncio explain CODE` prints: what, why, a Python example, what to write. */
  readonly explanation: string;
}

/** The rows of one area. */
export type CatalogueArea = Readonly<Record<string, CatalogueEntry>>;
