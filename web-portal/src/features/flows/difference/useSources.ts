import { useTranslation } from 'react-i18next'
import { useAllowed } from '@/policies'
import { KEY, useDraftListQuery, useFlowVersionsQuery } from '../api'
import { draftName, sourceOf, versionName } from './sources'

const MOST = 200

/** What can be compared, and what each is called; drafts only for those who may edit them. */
export function useSources() {
  const { t } = useTranslation('difference')
  const edits = useAllowed()('flows:edit')
  const { data: published, error, refetch } = useFlowVersionsQuery({ key: KEY })
  const { data: drawn } = useDraftListQuery({ key: KEY, limit: MOST }, { skip: !edits })
  const versions = (published?.items ?? []).map(({ version, inForce, name }) => ({
    source: versionName(version),
    inForce,
    name: inForce
      ? t('versionInForce', { version })
      : name
        ? t('versionNamed', { version, name })
        : t('version', { version }),
  }))
  const drafts = (drawn?.items ?? []).map(({ id, name }) => ({
    source: draftName(id),
    name: t('draft', { name }),
  }))
  const nameOf = (name: string): string => {
    const known = [...versions, ...drafts].find(({ source }) => source === name)
    const source = sourceOf(name)
    return known?.name ?? (source && 'version' in source ? t('version', source) : name)
  }
  return { versions, drafts, nameOf, error, refetch, known: published !== undefined }
}

export type Sources = ReturnType<typeof useSources>
