import type Modeler from 'bpmn-js/lib/Modeler'
import { BellPlus, Siren, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from '@/ui/Button'
import { nextAfter } from './add/nextAfter'
import { useAddTimer } from './add/useAddTimer'
import { DurationField } from './DurationField'
import type { Duration } from './duration'
import type { Modeling, Shape } from './modeler/diagram'
import { durationOf, partsOf, type Call } from './modeler/level'

const ICONS = { remind: BellPlus, escalate: Siren }

/** When somebody is reminded of a step or told about it; as often as it takes. */
export function StepTimers({
  level,
  call,
  modeler,
  onChange,
}: {
  level: Shape
  call: Call
  modeler: Modeler
  onChange: (timer: Shape, after: Duration) => void
}) {
  const { t } = useTranslation('flows')
  const addTimer = useAddTimer()
  const Icon = ICONS[call]
  const remove = (timer: Shape) => {
    // Where it leads goes with it, unless something else leads there, too.
    const ends = timer.outgoing.map(({ target }) => target).filter(({ incoming }) => incoming.length === 1)
    modeler.get<Modeling>('modeling').removeElements([timer, ...ends])
  }
  return (
    <div className="flex flex-col items-stretch gap-2">
      {partsOf(level)[call].map((timer) => {
        const after = durationOf(timer) ?? ''
        return (
          <div key={`${timer.id} ${after}`} className="flex items-end gap-1">
            <div className="min-w-0 flex-1">
              <DurationField
                label={t(`timer.${call}`)}
                value={after}
                onChange={(changed) => onChange(timer, changed)}
              />
            </div>
            <IconButton
              label={t(`timer.remove_${call}`, { after: timer.businessObject.name ?? after })}
              onClick={() => remove(timer)}
            >
              <X size={16} aria-hidden />
            </IconButton>
          </div>
        )
      })}
      <Button
        look="quiet"
        className="self-start"
        onClick={() => addTimer(modeler, level, call, nextAfter(level, call))}
      >
        <Icon size={16} aria-hidden />
        {t(`timer.add_${call}`)}
      </Button>
    </div>
  )
}
