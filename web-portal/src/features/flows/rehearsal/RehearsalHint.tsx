import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Draft } from '@/api/generated/athena'
import { useFormats } from '@/i18n/formats'
import { KEY } from '../api'
import { rehearsalsAddress } from './address'
import { useRehearsalListQuery } from './api'

/** Enough to meet one of the draft as it is, if there is one. */
const LATEST = 5

/** For whoever publishes a draft: what a rehearsal of it found, or that nobody has rehearsed it as it is. */
export function RehearsalHint({ draft: { id, version } }: { draft: Draft }) {
  const { t } = useTranslation('rehearsal')
  const formats = useFormats()
  const { data } = useRehearsalListQuery(
    { key: KEY, draftId: id, limit: LATEST },
    { refetchOnMountOrArgChange: true },
  )
  if (!data) {
    // Nothing to publish waits for this.
    return null
  }
  const result = data.items.find(({ draftVersion, result }) => result && draftVersion === version)?.result
  return (
    <p className="text-sm text-ink-soft">
      {result
        ? t('hint.rehearsed', {
            requests: formats.number(result.requests),
            different: formats.number(result.different),
          })
        : t('hint.never')}{' '}
      <Link to={rehearsalsAddress(id)} className="text-accent underline">
        {t('hint.see')}
      </Link>
    </p>
  )
}
