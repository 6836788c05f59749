import type Modeler from 'bpmn-js/lib/Modeler'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/ui/Dialog'
import { SelectField } from '@/ui/Field'
import { isoDuration, type Duration } from '../duration'
import { DurationField } from '../DurationField'
import type { Element, ElementRegistry } from '../modeler/diagram'
import { levelsIn, type Call } from '../modeler/level'
import { nextAfter } from './nextAfter'
import { PutIn } from './PutIn'
import { useAddTimer } from './useAddTimer'

/** Asks at which step somebody is reminded or told, and when. */
export function AddTimerDialog({
  modeler,
  call,
  onClose,
}: {
  modeler: Modeler
  call: Call
  onClose: () => void
}) {
  const { t } = useTranslation('flows')
  const addTimer = useAddTimer()
  const levels = levelsIn(modeler.get<ElementRegistry>('elementRegistry'))
  const [selected] = modeler.get<{ get: () => Element[] }>('selection').get()
  const [id, setId] = useState((levels.find((level) => level === selected) ?? levels[0])?.id ?? '')
  const level = levels.find((each) => each.id === id)
  const [set, setAfter] = useState<Duration>()
  const after = set ?? (level && nextAfter(level, call))

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (level && after) {
      addTimer(modeler, level, call, after)
      onClose()
    }
  }
  return (
    <Dialog title={t(`timer.add_${call}`)} onClose={onClose}>
      <form noValidate className="flex flex-col gap-4" onSubmit={submit}>
        <p className="text-sm text-ink-soft">{t(`timer.what_${call}`)}</p>
        <SelectField
          label={t('timer.step')}
          required
          value={id}
          onChange={({ target }) => setId(target.value)}
        >
          {levels.map((each) => (
            <option key={each.id} value={each.id}>
              {each.businessObject.name ?? each.id}
            </option>
          ))}
        </SelectField>
        {after && (
          <DurationField
            key={isoDuration(after)}
            label={t('timer.after')}
            value={isoDuration(after)}
            onChange={setAfter}
          />
        )}
        <PutIn onCancel={onClose} disabled={!level} />
      </form>
    </Dialog>
  )
}
