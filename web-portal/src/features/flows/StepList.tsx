import { Columns2, ListPlus, Megaphone, Vote } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import type { Shape } from './modeler/diagram'
import type { Wish } from './modeler/palette'

/** The steps at which somebody decides, and where people are told of requests, each in the order of the flow. */
export function StepList({
  levels,
  notices,
  onSelect,
  onAdd,
}: {
  levels: Shape[]
  notices: Shape[]
  onSelect: (id: string) => void
  onAdd: (wish: Wish) => void
}) {
  const { t } = useTranslation('flows')
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-sm font-semibold">{t('step.all')}</h2>
      <ol className="flex flex-col gap-1">
        {levels.map((level) => (
          <StepItem key={level.id} shape={level} onSelect={onSelect} />
        ))}
      </ol>
      {notices.length > 0 && (
        <>
          <h3 className="pt-1 text-sm font-medium">{t('notice.all')}</h3>
          <ol className="flex flex-col gap-1">
            {notices.map((notice) => (
              <StepItem key={notice.id} shape={notice} onSelect={onSelect} />
            ))}
          </ol>
        </>
      )}
      <Button onClick={() => onAdd({ pattern: 'approval-step' })}>
        <ListPlus size={16} aria-hidden />
        {t('step.add')}
      </Button>
      <Button onClick={() => onAdd({ pattern: 'parallel-approvals' })}>
        <Columns2 size={16} aria-hidden className="shrink-0" />
        {t('pair.add')}
      </Button>
      <Button onClick={() => onAdd({ pattern: 'quorum' })}>
        <Vote size={16} aria-hidden className="shrink-0" />
        {t('quorum.add')}
      </Button>
      <Button onClick={() => onAdd({ pattern: 'notice' })}>
        <Megaphone size={16} aria-hidden className="shrink-0 rtl:-scale-x-100" />
        {t('notice.add')}
      </Button>
      <p className="text-xs text-ink-faint">{t('step.hint')}</p>
    </section>
  )
}

function StepItem({ shape, onSelect }: { shape: Shape; onSelect: (id: string) => void }) {
  return (
    <li>
      <button
        type="button"
        onClick={() => onSelect(shape.id)}
        className="flex w-full items-baseline justify-between gap-3 rounded-lg px-3 py-2 text-start text-sm hover:bg-sunken"
      >
        <span className="min-w-0 truncate font-medium">{shape.businessObject.name ?? shape.id}</span>
        <code className="text-xs text-ink-faint">{shape.id}</code>
      </button>
    </li>
  )
}
