export type Json = string | number | boolean | null | Json[] | { [name: string]: Json }

/**
 * JSON with one spelling (RFC 8785). That RFC took its numbers and strings from ECMAScript, so only the order of the names
 * is left to do: by UTF-16, which is how JavaScript sorts.
 */
export function canonical(value: Json): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(',')}]`
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.keys(value)
      .sort()
      .map((name) => `${JSON.stringify(name)}:${canonical(value[name] ?? null)}`)
    return `{${fields.join(',')}}`
  }
  return JSON.stringify(value)
}

/**
 * Reads an object that has to be in its one spelling: what is hashed is the text, and what is read from it must be all that
 * it says. A name given twice, or a number that a double cannot hold, would not come back as it was.
 *
 * @throws when it is no object, or not spelled so
 */
export function readCanonical(text: string): { [name: string]: Json } {
  const value = JSON.parse(text) as Json
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('not a JSON object')
  }
  if (/\p{Surrogate}/u.test(text) || canonical(value) !== text) {
    throw new Error('not in the canonical spelling')
  }
  return value
}
