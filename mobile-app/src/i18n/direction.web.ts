/** A browser turns the page at once. */
export function turn(direction: 'ltr' | 'rtl', language: string) {
  document.documentElement.lang = language
  document.documentElement.dir = direction
}
