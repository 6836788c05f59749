import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'

export interface Tab {
  id: string
  label: string
  show: () => ReactNode
}

/** Tabs as Cockpit has them, with arrow keys. Only the one that is chosen asks for what it shows. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  const [chosen, setChosen] = useState(tabs[0]?.id)
  const base = useId()
  const list = useRef<HTMLUListElement>(null)

  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === chosen)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length]
    if (next) {
      event.preventDefault()
      setChosen(next.id)
      list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus()
    }
  }

  return (
    <div className="athena-tabs">
      <ul className="nav nav-tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map(({ id, label }) => (
          <li key={id} role="presentation" className={id === chosen ? 'active' : ''}>
            <button
              type="button"
              role="tab"
              data-tab={id}
              id={`${base}-${id}`}
              aria-controls={`${base}-panel`}
              aria-selected={id === chosen}
              tabIndex={id === chosen ? 0 : -1}
              onClick={() => setChosen(id)}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
      <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${chosen}`} tabIndex={0}>
        {tabs.find(({ id }) => id === chosen)?.show()}
      </div>
    </div>
  )
}
