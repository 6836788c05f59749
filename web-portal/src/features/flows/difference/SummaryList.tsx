import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ChangeList } from './ChangeList'
import { compareFlows, type FlowFiles } from './compare'

/** How much is different, and on demand what. */
export default function SummaryList({
  version,
  before,
  after,
}: {
  version: number
  before: FlowFiles
  after: FlowFiles
}) {
  const { t } = useTranslation('difference')
  const { bpmn, dmn } = after
  const { flow, table, layout, unreadable } = useMemo(
    () => compareFlows(before, { bpmn, dmn }),
    [before, bpmn, dmn],
  )
  const changes = [...flow, ...table]
  if (unreadable.length > 0) {
    return <p className="text-sm text-bad">{t('publish.failed')}</p>
  }
  return changes.length === 0 ? (
    <p className="text-sm text-ink-soft">{t('publish.none', { version })}</p>
  ) : (
    <details className="rounded-lg border border-line p-3">
      <summary className="cursor-pointer rounded text-sm font-medium">
        {t('publish.title', { version })}: {t('count', { count: changes.length })}
      </summary>
      <div className="mt-2">
        <ChangeList changes={changes} />
        {layout.length > 0 && (
          <p className="mt-2 px-2 text-xs text-ink-faint">{t('layoutCount', { count: layout.length })}</p>
        )}
      </div>
    </details>
  )
}
