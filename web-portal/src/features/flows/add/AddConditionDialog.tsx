import type Modeler from 'bpmn-js/lib/Modeler'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { SelectField } from '@/ui/Field'
import type { Condition } from '../modeler/condition'
import { conditionArrow, conditionPoint } from '../modeler/conditionPoint'
import type { CommandStack, Connection, Element, ElementRegistry } from '../modeler/diagram'
import { levelsIn } from '../modeler/level'
import { goTo } from '../modeler/view'
import { conditionWords } from '../stepWords'
import { ConditionForm } from './ConditionForm'

const START: Condition = { field: 'amountBase', operator: '>', value: '' }

/** Asks under which condition requests go to a step, and puts it in front of the step. */
export function AddConditionDialog({
  modeler,
  arrow,
  onClose,
}: {
  modeler: Modeler
  arrow?: Connection | undefined
  onClose: () => void
}) {
  const { t } = useTranslation('flows')
  const { t: shell } = useTranslation('shell')
  const levels = levelsIn(modeler.get<ElementRegistry>('elementRegistry')).filter((level) =>
    conditionArrow(level),
  )
  const [selected] = modeler.get<{ get: () => Element[] }>('selection').get()
  const dropped = arrow && conditionPoint(arrow)?.way.level
  const start = dropped ?? levels.find((level) => level === selected) ?? levels.at(-1)
  const [id, setId] = useState(start?.id ?? '')
  const level = levels.find((each) => each.id === id)

  const putIn = (condition: Condition) => {
    const where = level && conditionArrow(level)
    if (where) {
      modeler.get<CommandStack>('commandStack').execute('flow.insertCondition', {
        arrow: where,
        condition,
        words: conditionWords(t, condition),
      })
      goTo(modeler, where.target)
      onClose()
    }
  }
  return (
    <Dialog title={t('condition.add')} onClose={onClose}>
      {level ? (
        <ConditionForm
          start={START}
          onSubmit={putIn}
          before={
            <>
              <p className="text-sm text-ink-soft">{t('condition.what')}</p>
              <SelectField
                label={t('condition.step')}
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
            </>
          }
        >
          <DialogActions>
            <Button onClick={onClose}>{shell('action.cancel')}</Button>
            <Button type="submit" look="primary">
              {t('condition.putIn')}
            </Button>
          </DialogActions>
        </ConditionForm>
      ) : (
        <p className="text-sm text-ink-soft">{t('condition.none')}</p>
      )}
    </Dialog>
  )
}
