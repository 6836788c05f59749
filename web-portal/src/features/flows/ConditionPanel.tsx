import type Modeler from 'bpmn-js/lib/Modeler'
import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { ConditionForm } from './add/ConditionForm'
import type { DrawnCondition } from './modeler/changeCondition'
import { written } from './modeler/condition'
import type { CommandStack } from './modeler/diagram'
import { conditionQuestion } from './stepWords'
import { SelectedPanel } from './SelectedPanel'

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
    <SelectedPanel title={t('condition.title')} id={way.level.id} onLeave={onLeave}>
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
    </SelectedPanel>
  )
}
