import { useState } from 'react'
import { useMe } from '@/policies'

/** A filter by a name of one's own. It is on this device and for this person. */
export interface SavedView {
  name: string
  query: string
}

const MOST = 20

function read(key: string): SavedView[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isView) : []
  } catch {
    // Somebody else's text under our key: start anew.
    return []
  }
}

function isView(value: unknown): value is SavedView {
  const view = value as Partial<SavedView> | null
  return typeof view?.name === 'string' && typeof view.query === 'string'
}

export function useSavedViews() {
  const key = `athena.views.${useMe().id}`
  const [views, setViews] = useState(() => read(key))
  const keep = (next: SavedView[]) => {
    localStorage.setItem(key, JSON.stringify(next))
    setViews(next)
  }
  return {
    views,
    /** A view of the same name is replaced. */
    save: (view: SavedView) =>
      keep(
        [...views.filter(({ name }) => name !== view.name), view]
          .sort((one, other) => one.name.localeCompare(other.name))
          .slice(0, MOST),
      ),
    remove: (name: string) => keep(views.filter((view) => view.name !== name)),
  }
}
