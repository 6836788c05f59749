import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { ConcurrentChange, type Difference } from '@/ui/ConcurrentChange'

/** What somebody else made of a thing of the catalogue, against what was changed here. */
export function Newer({
  compared,
  onTake,
  onKeep,
}: {
  compared: Difference[]
  onTake: () => void
  onKeep: () => void
}) {
  const { t } = useTranslation('catalog')
  const differences = compared.filter((one) => one.theirs !== one.yours)
  return (
    <ConcurrentChange
      title={t('newer.title')}
      differences={differences}
      theirs={t('newer.theirs')}
      yours={t('newer.yours')}
      actions={
        <>
          <Button onClick={onTake}>{t('newer.take')}</Button>
          <Button onClick={onKeep}>{t('newer.keep')}</Button>
        </>
      }
    >
      {differences.length > 0 ? t('newer.lead') : t('newer.same')}
    </ConcurrentChange>
  )
}
