/** How a drawing is written into its file. */
export const SAVED = { format: true }
