import { useSyncExternalStore } from 'react'

/** The element that is selected on Cockpit's own diagram, for the tab below it: Cockpit shows the two apart from each other. */
let selected: string | null = null
const listeners = new Set<() => void>()

export function selectOnDiagram(activityId: string | null) {
  selected = activityId
  listeners.forEach((listener) => listener())
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useCockpitSelection(): string | null {
  return useSyncExternalStore(subscribe, () => selected)
}
