/** Choices about this browser, such as its language: nobody’s secrets, and needed before anybody is signed in. */
export const kept = {
  read(name: string): string | null {
    try {
      return localStorage.getItem(`athena-${name}`)
    } catch {
      return null
    }
  },
  write(name: string, value: string | null) {
    try {
      if (value === null) {
        localStorage.removeItem(`athena-${name}`)
      } else {
        localStorage.setItem(`athena-${name}`, value)
      }
    } catch {
      // A private window forgets it, and goes by the profile again.
    }
  },
}
