import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'

export interface Tab {
  key: string
  label: ReactNode
  content: ReactNode
}

/** Tabs as Cockpit's, which arrow keys walk through. */
export function Tabs({ tabs, label }: { tabs: Tab[]; label: string }) {
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  const [chosen, setChosen] = useState(tabs[0]?.key)
  const shown = tabs.find((tab) => tab.key === chosen) ?? tabs[0]

  const walk = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const at = tabs.findIndex((tab) => tab.key === shown?.key)
    const next = step && tabs[(at + step + tabs.length) % tabs.length]
    if (next) {
      event.preventDefault()
      setChosen(next.key)
      list.current?.querySelector<HTMLElement>(`#${CSS.escape(`${id}${next.key}`)}`)?.focus()
    }
  }

  return (
    <>
      <ul className="nav nav-tabs" role="tablist" aria-label={label} ref={list} onKeyDown={walk}>
        {tabs.map((tab) => (
          <li key={tab.key} role="presentation" className={tab === shown ? 'active' : ''}>
            <button
              type="button"
              role="tab"
              id={`${id}${tab.key}`}
              aria-selected={tab === shown}
              aria-controls={`${id}panel`}
              tabIndex={tab === shown ? 0 : -1}
              onClick={() => setChosen(tab.key)}
            >
              {tab.label}
            </button>
          </li>
        ))}
      </ul>
      <div
        role="tabpanel"
        id={`${id}panel`}
        aria-labelledby={`${id}${shown?.key}`}
        tabIndex={0}
        className="athena-panel"
      >
        {shown?.content}
      </div>
    </>
  )
}
