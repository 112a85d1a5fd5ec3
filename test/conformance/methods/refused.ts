/** What the judge takes for a refusal when it ends a test. */
export const REFUSED = "refused at run time";
