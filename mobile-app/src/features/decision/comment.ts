/** What the server takes. */
export const LONGEST_COMMENT = 4_000
