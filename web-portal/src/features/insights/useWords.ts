import { useTranslation } from 'react-i18next'
import type { Deviation } from './api'

/** How the server separates a level from what happened there. */
const OF_LEVEL = ': '

/** The steps of a way, and where it leaves the flow, in the reader's language. Levels go by their keys, which never change. */
export function useWords() {
  const { t } = useTranslation(['insights', 'requests'])

  const activity = (name: string): string => {
    const at = name.indexOf(OF_LEVEL)
    const step = name.slice(0, Math.max(at, 0))
    switch (at < 0 ? name : name.slice(at + OF_LEVEL.length)) {
      case 'Submitted':
        return t('requests:event.RequestSubmitted')
      case 'Withdrawn':
        return t('requests:event.RequestWithdrawn')
      case 'Moved to another version':
        return t('step.moved')
      case 'approved':
        return t('requests:event.decided.APPROVED', { step })
      case 'rejected':
        return t('requests:event.decided.REJECTED', { step })
      case 'rolled back':
        return t('requests:event.DecisionRolledBack', { step })
      default:
        return name
    }
  }

  const deviation = ({ kind, position, activity: name, possible }: Deviation): string => {
    const where = t('deviation.where', { position, activity: activity(name) })
    const what =
      kind === 'NOT_OPEN' && possible.length > 0
        ? t('deviation.NOT_OPEN_BUT', { possible: possible.join(', ') })
        : t(`deviation.${kind}`)
    return `${where} ${what}`
  }

  return { activity, deviation }
}
