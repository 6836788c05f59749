import { useEffect, useRef } from 'react'

/** Single keys that do something on a page, unless somebody is writing or a dialog is open. */
export function useShortcuts(keys: Record<string, () => void>) {
  const current = useRef(keys)
  useEffect(() => {
    current.current = keys
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const run = current.current[event.key]
      if (run && !event.defaultPrevented && !isModified(event) && !isElsewhere(event.target)) {
        event.preventDefault()
        run()
      }
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

function isModified(event: KeyboardEvent) {
  return event.ctrlKey || event.metaKey || event.altKey || event.isComposing
}

function isElsewhere(target: EventTarget | null) {
  return (
    (target instanceof Element &&
      target.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]') !==
        null) ||
    document.querySelector('dialog[open], [popover]:popover-open') !== null
  )
}
