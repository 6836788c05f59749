import type Modeler from 'bpmn-js/lib/Modeler'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { isoDuration, type Duration } from '../duration'
import type { CommandStack, Shape } from '../modeler/diagram'
import type { Call } from '../modeler/level'
import type { NewTimer } from '../modeler/stepTimer'
import { timerWords } from '../stepWords'

/** Puts a reminder or an escalation on a step. */
export function useAddTimer() {
  const { t } = useTranslation('flows')
  return useCallback(
    (modeler: Modeler, level: Shape, call: Call, after: Duration) => {
      const timer: NewTimer = { call, after: isoDuration(after), words: timerWords(t, call, after) }
      modeler.get<CommandStack>('commandStack').execute('flow.insertStepTimer', { level, ...timer })
      modeler.get<{ select: (element: Shape) => void }>('selection').select(level)
    },
    [t],
  )
}
