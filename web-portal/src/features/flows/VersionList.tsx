import { GitCompareArrows, Undo2, Workflow } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useNames } from '@/api/people'
import type { FlowVersion } from '@/api/generated/athena'
import { Badge } from '@/ui/Badge'
import { Button, ButtonLink } from '@/ui/Button'
import { Card } from '@/ui/Page'
import { When } from '@/ui/When'
import { compareAddress, versionName } from './difference/sources'
import { ExportVersion } from './files/ExportVersion'
import { MoveRequests } from './migration/MoveRequests'

/** Who put what in force, and why; the latest first. */
export function VersionList({
  versions,
  onReturn,
}: {
  versions: FlowVersion[]
  /** Begins a draft that is as a version was. */
  onReturn?: ((version: number) => void) | undefined
}) {
  const { t } = useTranslation('flows')
  const name = useNames(versions.flatMap(({ publishedBy, editedBy }) => [publishedBy, editedBy]))
  return (
    <Card>
      <ol className="divide-y divide-line">
        {versions.map((version, place) => (
          <li key={version.version} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-3.5">
            <div className="min-w-0 flex-1">
              <p className="flex flex-wrap items-center gap-2 text-sm font-medium">
                {t('version.name', { version: version.version })}
                {version.name && <span className="text-ink-soft">{version.name}</span>}
                {version.inForce && <Badge tone="good">{t('version.inForce')}</Badge>}
                {version.running > 0 && <Badge>{t('version.running', { count: version.running })}</Badge>}
              </p>
              {version.note && <p className="mt-0.5 text-sm">{version.note}</p>}
              <p className="mt-0.5 text-xs text-ink-faint">
                {version.publishedBy
                  ? t('version.publishedBy', {
                      publisher: name(version.publishedBy) ?? '…',
                      editor: name(version.editedBy ?? '') ?? '…',
                    })
                  : t('version.shipped')}
                {' · '}
                <When at={version.publishedAt} />
              </p>
            </div>
            <Compare version={version.version} before={versions[place + 1]?.version} />
            <ExportVersion version={version.version} />
            {onReturn && !version.inForce && version.running > 0 && <MoveRequests from={version.version} />}
            {onReturn && !version.inForce && (
              <Button
                look="quiet"
                aria-label={t('version.returnTo', { version: version.version })}
                onClick={() => onReturn(version.version)}
              >
                <Undo2 size={16} aria-hidden />
                {t('version.return')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Card>
  )
}

/** Leads to what a version brought; the first one is only shown. */
function Compare({ version, before }: { version: number; before: number | undefined }) {
  const { t } = useTranslation('difference')
  return (
    <span className="flex">
      <ButtonLink
        look="quiet"
        to={compareAddress(versionName(version))}
        aria-label={t('showVersion', { version })}
      >
        <Workflow size={16} aria-hidden />
        {t('show')}
      </ButtonLink>
      {before !== undefined && (
        <ButtonLink
          look="quiet"
          to={compareAddress(versionName(before), versionName(version))}
          aria-label={t('compareVersions', { from: before, to: version })}
        >
          <GitCompareArrows size={16} aria-hidden />
          {t('compare')}
        </ButtonLink>
      )}
    </span>
  )
}
