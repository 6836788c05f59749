import { CirclePlay, TableProperties, Workflow } from 'lucide-react'
import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { classes } from '@/ui/classes'

export const DRAFT_TABS = ['diagram', 'routing', 'simulation'] as const
export type DraftTab = (typeof DRAFT_TABS)[number]

const ICONS = { diagram: Workflow, routing: TableProperties, simulation: CirclePlay }

/** The two files of a flow, and a walk through them, of which one is looked at. */
export function DraftTabs({
  tab,
  onTab,
  children,
}: {
  tab: DraftTab
  onTab: (tab: DraftTab) => void
  /** Tools for what is looked at. */
  children?: ReactNode
}) {
  const { t } = useTranslation('routing')
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const backward = document.documentElement.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
    const at = DRAFT_TABS.indexOf(tab)
    const to = {
      [forward]: (at + 1) % DRAFT_TABS.length,
      [backward]: (at + DRAFT_TABS.length - 1) % DRAFT_TABS.length,
      Home: 0,
      End: DRAFT_TABS.length - 1,
    }[event.key]
    const next = to === undefined ? undefined : DRAFT_TABS[to]
    if (next) {
      event.preventDefault()
      onTab(next)
      list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus()
    }
  }
  return (
    <div className="flex items-center justify-between border-b border-line bg-surface px-4">
      <div
        ref={list}
        role="tablist"
        aria-label={t('tabs.label')}
        className="flex gap-1 self-stretch"
        onKeyDown={move}
      >
        {DRAFT_TABS.map((each) => {
          const Icon = ICONS[each]
          return (
            <button
              key={each}
              id={`tab-${each}`}
              type="button"
              role="tab"
              aria-selected={each === tab}
              aria-controls={`panel-${each}`}
              tabIndex={each === tab ? 0 : -1}
              className={classes(
                '-mb-px flex items-center gap-2 border-b-2 px-3 py-2 text-sm',
                each === tab
                  ? 'border-accent font-medium text-ink'
                  : 'border-transparent text-ink-soft hover:text-ink',
              )}
              onClick={() => onTab(each)}
            >
              <Icon size={16} aria-hidden />
              {t(`tabs.${each}`)}
            </button>
          )
        })}
      </div>
      {children}
    </div>
  )
}

/** One of them; the others keep their size and stay as they are, unseen. */
export function DraftPanel({ of, tab, children }: { of: DraftTab; tab: DraftTab; children: ReactNode }) {
  return (
    <div
      id={`panel-${of}`}
      role="tabpanel"
      aria-labelledby={`tab-${of}`}
      className={classes('absolute inset-0', of !== tab && 'invisible')}
    >
      {children}
    </div>
  )
}
