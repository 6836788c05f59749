import type Modeler from 'bpmn-js/lib/Modeler'
import { ArrowLeftToLine, ArrowRightToLine, Split } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { DurationField } from './DurationField'
import { isoDuration, type Duration } from './duration'
import type { BpmnFactory, Modeling, Moddle, Shape } from './modeler/diagram'
import { arrowBefore, lastWindow } from './modeler/insertionPoint'
import { conditionArrow } from './modeler/conditionPoint'
import { CALLS, durationOf, partsOf, timerOf } from './modeler/level'
import type { Wish } from './modeler/palette'
import { NameField } from './NameField'
import { StepTimers } from './StepTimers'
import { WhoIsAssigned } from './WhoIsAssigned'
import { SelectedPanel } from './SelectedPanel'

const WINDOWS = ['approval', 'rejection'] as const

/** What can be set at an approval step, as a form and never as an expression. */
export function StepPanel({
  level,
  modeler,
  onAdd,
  onNamed,
  onLeave,
}: {
  level: Shape
  modeler: Modeler
  onAdd: (wish: Wish) => void
  /** Somebody approves at the step who did not before. */
  onNamed: () => void
  onLeave: () => void
}) {
  const { t } = useTranslation('flows')
  const modeling = modeler.get<Modeling>('modeling')
  const parts = partsOf(level)
  const before = arrowBefore(level)
  const after = lastWindow(level)
  const conditional = conditionArrow(level)

  const setDuration = (event: Shape, duration: Duration) => {
    const timeDuration = modeler
      .get<BpmnFactory>('bpmnFactory')
      .create('bpmn:FormalExpression', { body: isoDuration(duration) })
    modeling.updateModdleProperties(event, timerOf(event) as Moddle, { timeDuration })
    modeling.updateLabel(event, t(`duration.${duration.unit}`, { count: duration.amount }))
  }

  return (
    <SelectedPanel title={t('step.title')} id={level.id} onLeave={onLeave}>
      <NameField shape={level} label={t('step.name')} modeler={modeler} />
      {CALLS.map((call) => (
        <StepTimers key={call} level={level} call={call} modeler={modeler} onChange={setDuration} />
      ))}
      {WINDOWS.map((timer) => {
        const event = parts[timer]
        const duration = event && durationOf(event)
        return event && duration ? (
          <DurationField
            key={`${timer} ${duration}`}
            label={t(`timer.${timer}`)}
            value={duration}
            onChange={(changed) => setDuration(event, changed)}
          />
        ) : null
      })}
      <WhoIsAssigned to={level.id} for="step" onNamed={onNamed} />
      <div className="flex flex-col gap-2">
        {conditional && (
          <Button onClick={() => onAdd({ pattern: 'condition', at: conditional })}>
            <Split size={16} aria-hidden className="rtl:rotate-180" />
            {t('condition.add')}
          </Button>
        )}
        {before && (
          <Button onClick={() => onAdd({ pattern: 'approval-step', at: before })}>
            <ArrowLeftToLine size={16} aria-hidden className="rtl:rotate-180" />
            {t('step.addBefore')}
          </Button>
        )}
        {after && (
          <Button onClick={() => onAdd({ pattern: 'approval-step', at: after })}>
            <ArrowRightToLine size={16} aria-hidden className="rtl:rotate-180" />
            {t('step.addAfter')}
          </Button>
        )}
      </div>
    </SelectedPanel>
  )
}
