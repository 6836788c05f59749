import { useTranslation } from 'react-i18next'
import { useNames } from '@/api/people'
import { Button } from '@/ui/Button'
import { ConcurrentChange } from '@/ui/ConcurrentChange'
import { FormProblem } from '@/ui/states'
import type { useAutosave } from './useAutosave'

/** Why a draft is not saved or not shown, and what to do. */
export function DraftProblem({
  saving: { state, error, theirs, save, settle },
  unreadable,
}: {
  saving: ReturnType<typeof useAutosave>
  unreadable: boolean
}) {
  const { t } = useTranslation(['flows', 'shell'])
  const name = useNames([theirs?.editedBy])
  if (theirs) {
    return (
      <div className="p-3">
        <ConcurrentChange
          lead={t('conflict.lead')}
          compared={[
            {
              label: t('conflict.diagram'),
              theirs: t('conflict.by', { name: name(theirs.editedBy) ?? '…' }),
              yours: t('conflict.yours'),
            },
          ]}
          onTake={() => settle('theirs')}
          onKeep={() => settle('mine')}
        />
      </div>
    )
  }
  if (state === 'failed') {
    return (
      <div className="flex flex-wrap items-center gap-3 p-3">
        <FormProblem error={error} />
        <Button onClick={() => void save()}>{t('shell:action.retry')}</Button>
      </div>
    )
  }
  return unreadable ? (
    <p role="alert" className="bg-bad-soft px-4 py-2 text-sm text-bad">
      {t('modeler.unreadable')}
    </p>
  ) : null
}
