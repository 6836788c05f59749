import { useEffect } from 'react'

/** What had the focus when the address was changed, which makes the page anew. */
let focused: string | undefined

export function rememberFocus() {
  focused = document.activeElement?.id || undefined
}

/** Gives the focus back, once what had it is there again. */
export function useRefocus() {
  useEffect(() => {
    const element = focused && document.getElementById(focused)
    if (element) {
      element.focus()
      focused = undefined
    }
  }, [])
}
