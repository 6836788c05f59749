import { Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LegalHold } from '@/api/generated/athena'
import { useAllowed } from '@/policies'
import { Button } from '@/ui/Button'
import { Page, Section } from '@/ui/Page'
import { Archives } from './Archives'
import { Holds } from './Holds'
import { ReleaseDialog } from './ReleaseDialog'
import { Rules } from './Rules'

// The form comes with its library when somebody wants to fill it in.
const PlaceDialog = lazy(() => import('./PlaceDialog'))

/** For how long the history of requests is kept, what has to stay longer, and what has gone to the archive. */
export default function RetentionPage() {
  const { t } = useTranslation('retention')
  const mayHold = useAllowed()('retention:hold')
  const [placing, setPlacing] = useState(false)
  const [releasing, setReleasing] = useState<LegalHold>()
  return (
    <Page
      title={t('title')}
      lead={<span className="block max-w-prose">{t('lead')}</span>}
      actions={
        mayHold && (
          <Button look="primary" onClick={() => setPlacing(true)}>
            <Plus size={16} aria-hidden />
            {t('place.open')}
          </Button>
        )
      }
    >
      <Section title={t('rules.title')}>
        <Rules />
      </Section>
      <Section title={t('holds.title')}>
        <Holds onRelease={mayHold ? setReleasing : undefined} />
      </Section>
      <Section title={t('archive.title')}>
        <Archives />
      </Section>
      {placing && (
        <Suspense>
          <PlaceDialog onClose={() => setPlacing(false)} />
        </Suspense>
      )}
      {releasing && <ReleaseDialog hold={releasing} onClose={() => setReleasing(undefined)} />}
    </Page>
  )
}
