import { TableProperties, Workflow } from 'lucide-react'
import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { classes } from '@/ui/classes'

export const DRAFT_TABS = ['diagram', 'routing'] as const
export type DraftTab = (typeof DRAFT_TABS)[number]

const ICONS = { diagram: Workflow, routing: TableProperties }

/** The two files of a flow, of which one is looked at. */
export function DraftTabs({ tab, onTab }: { tab: DraftTab; onTab: (tab: DraftTab) => void }) {
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
    <div
      ref={list}
      role="tablist"
      aria-label={t('tabs.label')}
      className="flex gap-1 border-b border-line bg-surface px-4"
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
  )
}

/** One of the two; the other keeps its size and stays as it is, unseen. */
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
