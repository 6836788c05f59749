import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useSync } from '@/features/sync'
import { type Entry, NotPossibleNow, usePerson } from '@/features/sync'
import { useToast } from '@/ui/Toasts'

export type Action = 'APPROVE' | 'REJECT'

/** What can be done about approvals. It is kept on this device, shown at once as wanted, and sent when that is possible. */
export function useDecide() {
  const { t } = useTranslation('decision')
  const { actions, outbox } = usePerson()
  const { now: syncNow } = useSync()
  const tell = useToast()

  const trouble = useCallback(
    (error: unknown) => tell({ text: t(error instanceof NotPossibleNow ? 'notNow' : 'failed'), tone: 'bad' }),
    [tell, t],
  )

  const decide = useCallback(
    async (ids: string[], action: Action, comment: string) => {
      try {
        const done = await actions.decideAll(ids, action, comment.trim() || undefined)
        if (done > 0) {
          tell({ text: t(`queued.${action}`, { count: done }) })
          syncNow()
        }
        if (done < ids.length) {
          trouble(new NotPossibleNow())
        }
      } catch (error) {
        trouble(error)
      }
    },
    [actions, syncNow, tell, t, trouble],
  )

  const rollBack = useCallback(
    async (id: string, comment: string): Promise<boolean> => {
      try {
        await actions.rollBack(id, comment.trim() || undefined)
        tell({ text: t('queued.ROLLBACK') })
        syncNow()
        return true
      } catch (error) {
        trouble(error)
        return false
      }
    },
    [actions, syncNow, tell, t, trouble],
  )

  const takeBack = useCallback(
    (entry: Entry) => {
      const back = actions.takeBack(entry)
      tell(back ? { text: t('takenBack') } : { text: t('tooLate'), tone: 'bad' })
    },
    [actions, tell, t],
  )

  const takeBackDecision = useCallback(
    (approvalId: string) => {
      const entry = outbox.of(approvalId).find(({ kind }) => kind === 'DECIDE')
      if (entry) {
        takeBack(entry)
      }
    },
    [outbox, takeBack],
  )

  return { decide, rollBack, takeBack, takeBackDecision }
}
