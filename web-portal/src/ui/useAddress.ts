import { useSearchParams } from 'react-router'

type Change = Record<string, string | undefined>

/**
 * What the address of a page says besides its path, and how to change parts of that; what is undefined or empty is left out.
 * With `push`, the browser's back button leads to what it said before.
 */
export function useAddress(): [URLSearchParams, (change: Change, how?: { push: boolean }) => void] {
  const [parameters, setParameters] = useSearchParams()
  const change = (wanted: Change, { push } = { push: false }) =>
    setParameters(
      (before) => {
        const next = new URLSearchParams(before)
        for (const [name, value] of Object.entries(wanted)) {
          if (value) {
            next.set(name, value)
          } else {
            next.delete(name)
          }
        }
        return next
      },
      { replace: !push },
    )
  return [parameters, change]
}
