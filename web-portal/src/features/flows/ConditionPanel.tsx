import type Modeler from 'bpmn-js/lib/Modeler'
import { ArrowLeft, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { ConditionForm } from './add/ConditionForm'
import type { DrawnCondition } from './modeler/changeCondition'
import { written } from './modeler/condition'
import type { CommandStack } from './modeler/diagram'
import { conditionQuestion } from './stepWords'

/** What can be set at a condition in front of a step. */
export function ConditionPanel({
  condition: { gateway, set, way },
  modeler,
  onLeave,
}: {
  condition: DrawnCondition
  modeler: Modeler
  onLeave: () => void
}) {
  const { t } = useTranslation('flows')
  const commands = modeler.get<CommandStack>('commandStack')
  return (
    <section className="flex flex-col gap-4">
      <Button look="quiet" className="-ms-3 self-start" onClick={onLeave}>
        <ArrowLeft size={16} aria-hidden className="rtl:rotate-180" />
        {t('step.all')}
      </Button>
      <h2 className="flex items-baseline justify-between gap-3 text-sm font-semibold">
        {t('condition.title')}
        <code className="text-xs font-normal text-ink-faint">{way.level.id}</code>
      </h2>
      <p className="text-sm text-ink-soft">{t('condition.what')}</p>
      <ConditionForm
        key={`${gateway.id} ${written(set)}`}
        start={set}
        onSubmit={(condition) =>
          commands.execute('flow.changeCondition', {
            gateway,
            condition,
            question: conditionQuestion(t, condition),
          })
        }
      >
        <Button type="submit" look="primary">
          {t('condition.change')}
        </Button>
        <Button
          onClick={() => {
            commands.execute('flow.removeCondition', { gateway })
            onLeave()
          }}
        >
          <Trash2 size={16} aria-hidden />
          {t('condition.remove')}
        </Button>
      </ConditionForm>
    </section>
  )
}
