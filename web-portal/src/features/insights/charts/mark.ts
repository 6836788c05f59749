/** Something that a chart shows. */
export interface Mark {
  key: string
  label: string
  /** Null where there is nothing to measure. */
  value: number | null
  /** The value in words. */
  text: string
}

/** About how wide a letter is; texts of a drawing have no room of their own, so that one has to know. */
export const LETTER = 6.6

export function shortened(text: string, width: number): string {
  const letters = Math.max(1, Math.floor(width / LETTER))
  return text.length > letters ? `${text.slice(0, letters - 1)}…` : text
}
