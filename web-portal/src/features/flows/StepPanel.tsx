import type Modeler from 'bpmn-js/lib/Modeler'
import { ArrowLeft, ArrowLeftToLine, ArrowRightToLine } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { TextField } from '@/ui/Field'
import { DurationField } from './DurationField'
import { isoDuration, type Duration } from './duration'
import type { BpmnFactory, Connection, Modeling, Moddle, Shape } from './modeler/diagram'
import { arrowBefore, lastWindow } from './modeler/insertionPoint'
import { durationOf, partsOf, timerOf, TIMERS } from './modeler/level'
import { WhoApproves } from './WhoApproves'

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
  onAdd: (arrow: Connection) => void
  /** Somebody approves at the step who did not before. */
  onNamed: () => void
  onLeave: () => void
}) {
  const { t } = useTranslation('flows')
  const modeling = modeler.get<Modeling>('modeling')
  const parts = partsOf(level)
  const before = arrowBefore(level)
  const after = lastWindow(level)

  const setDuration = (event: Shape, duration: Duration) => {
    const timeDuration = modeler
      .get<BpmnFactory>('bpmnFactory')
      .create('bpmn:FormalExpression', { body: isoDuration(duration) })
    modeling.updateModdleProperties(event, timerOf(event) as Moddle, { timeDuration })
    modeling.updateLabel(event, t(`duration.${duration.unit}`, { count: duration.amount }))
  }

  return (
    <section className="flex flex-col gap-4">
      <Button look="quiet" className="-ms-3 self-start" onClick={onLeave}>
        <ArrowLeft size={16} aria-hidden className="rtl:rotate-180" />
        {t('step.all')}
      </Button>
      <h2 className="flex items-baseline justify-between gap-3 text-sm font-semibold">
        {t('step.title')}
        <code className="text-xs font-normal text-ink-faint">{level.id}</code>
      </h2>
      <TextField
        key={level.businessObject.name}
        label={t('step.name')}
        required
        defaultValue={level.businessObject.name ?? ''}
        onBlur={({ target }) => {
          const name = target.value.trim()
          if (name && name !== level.businessObject.name) {
            modeling.updateLabel(level, name)
          }
        }}
      />
      {TIMERS.map((timer) => {
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
      <WhoApproves level={level.id} onNamed={onNamed} />
      <div className="flex flex-col gap-2">
        {before && (
          <Button onClick={() => onAdd(before)}>
            <ArrowLeftToLine size={16} aria-hidden className="rtl:rotate-180" />
            {t('step.addBefore')}
          </Button>
        )}
        {after && (
          <Button onClick={() => onAdd(after)}>
            <ArrowRightToLine size={16} aria-hidden className="rtl:rotate-180" />
            {t('step.addAfter')}
          </Button>
        )}
      </div>
    </section>
  )
}
