import { useEffect, useRef, useState } from 'react'

const STORED = 'athena.inbox.letters'
/** Keys that mean something to whatever has the focus, unless that is a row. */
const OF_ROWS = ['Enter', ' ', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp', 'Escape']

/**
 * The keys of the inbox. A letter counts wherever the focus is on the page, unless something is being typed, a dialog is
 * open, or somebody has turned letters off: speech input would press them.
 */
export function useInboxKeys(keys: Record<string, () => void>) {
  const [letters, setLetters] = useState(() => localStorage.getItem(STORED) !== 'off')
  const current = useRef(keys)
  useEffect(() => {
    current.current = keys
  })
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isElsewhere(target)) {
        return
      }
      const ofRows = OF_ROWS.includes(event.key)
      if (ofRows ? !target.matches('[role="row"]') : !letters) {
        return
      }
      const key = event.shiftKey && event.key.length === 1 && /[a-z]/i.test(event.key) ? 'X' : event.key
      const run = current.current[key === 'X' && event.key.toLowerCase() !== 'x' ? '' : key]
      if (run) {
        event.preventDefault()
        run()
      }
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [letters])
  return {
    letters,
    setLetters: (on: boolean) => {
      localStorage.setItem(STORED, on ? 'on' : 'off')
      setLetters(on)
    },
  }
}

function isElsewhere(target: HTMLElement): boolean {
  return (
    target.isContentEditable ||
    target.matches('input:not([type="checkbox"]), textarea, select') ||
    target.closest('dialog, [popover], nav') !== null ||
    document.querySelector('dialog[open]') !== null
  )
}
