import { Columns2, ListPlus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import type { Shape } from './modeler/diagram'
import type { Wish } from './modeler/palette'

/** The steps at which somebody decides, in the order of the flow. */
export function StepList({
  levels,
  onSelect,
  onAdd,
}: {
  levels: Shape[]
  onSelect: (id: string) => void
  onAdd: (wish: Wish) => void
}) {
  const { t } = useTranslation('flows')
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-sm font-semibold">{t('step.all')}</h2>
      <ol className="flex flex-col gap-1">
        {levels.map((level) => (
          <li key={level.id}>
            <button
              type="button"
              onClick={() => onSelect(level.id)}
              className="flex w-full items-baseline justify-between gap-3 rounded-lg px-3 py-2 text-start text-sm hover:bg-sunken"
            >
              <span className="min-w-0 truncate font-medium">{level.businessObject.name ?? level.id}</span>
              <code className="text-xs text-ink-faint">{level.id}</code>
            </button>
          </li>
        ))}
      </ol>
      <Button onClick={() => onAdd({ pattern: 'approval-step' })}>
        <ListPlus size={16} aria-hidden />
        {t('step.add')}
      </Button>
      <Button onClick={() => onAdd({ pattern: 'parallel-approvals' })}>
        <Columns2 size={16} aria-hidden className="shrink-0" />
        {t('pair.add')}
      </Button>
      <p className="text-xs text-ink-faint">{t('step.hint')}</p>
    </section>
  )
}
