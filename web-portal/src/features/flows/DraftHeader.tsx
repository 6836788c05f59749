import { ArrowLeft, FileUp, GitCompareArrows, History, Redo2, Rocket, Trash2, Undo2 } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/policies'
import { Badge, type Tone } from '@/ui/Badge'
import { Button, ButtonLink, IconButton } from '@/ui/Button'
import { compareAddress, draftName, versionName } from './difference/sources'
import { ExportMenu } from './files/ExportMenu'
import type { CommandStack } from './modeler/diagram'
import { rehearsalsAddress } from './rehearsal/address'
import type { Checks } from './useChecks'
import type { SaveState, useAutosave } from './useAutosave'
import type { Files } from './useModeler'

const TONES: Record<SaveState, Tone> = {
  saved: 'good',
  waiting: 'neutral',
  saving: 'neutral',
  failed: 'bad',
  conflict: 'warn',
}

/** What the draft is called, whether it is saved, and what can be done with it. */
export function DraftHeader({
  saving: { draft, state },
  commands,
  checks,
  files,
  onImport,
  onPublish,
  onRemove,
}: {
  saving: ReturnType<typeof useAutosave>
  commands: CommandStack | undefined
  checks: Checks
  /** As they are drawn now. */
  files: () => Promise<Files | undefined>
  onImport: () => void
  onPublish: () => void
  onRemove: () => void
}) {
  const { t } = useTranslation(['flows', 'difference', 'flowFiles', 'rehearsal', 'shell'])
  const me = useMe()
  const mine = draft.editedBy === me.id
  const publishable = checks.report?.publishable === true && state === 'saved' && !mine
  useEffect(() => {
    document.title = `${draft.name} · ${t('shell:product')}`
  }, [draft.name, t])
  return (
    <header className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line bg-surface px-4 py-2.5">
      <ButtonLink to="/flows" look="quiet" aria-label={t('back')} title={t('back')} className="px-2">
        <ArrowLeft size={16} aria-hidden className="rtl:rotate-180" />
      </ButtonLink>
      <div className="min-w-0 flex-1">
        <h1 className="truncate text-sm font-semibold">{draft.name}</h1>
        <p className="text-xs text-ink-faint">{t('draft.basedOn', { version: draft.basedOn })}</p>
      </div>
      <span role="status">
        <Badge tone={TONES[state]}>{t(`save.${state}`)}</Badge>
      </span>
      <span className="flex">
        <ButtonLink
          look="quiet"
          className="px-2"
          to={compareAddress(versionName(draft.basedOn), draftName(draft.id))}
          aria-label={t('difference:compareWith', { version: draft.basedOn })}
          title={t('difference:compareWith', { version: draft.basedOn })}
        >
          <GitCompareArrows size={16} aria-hidden />
        </ButtonLink>
        <IconButton label={t('undo')} disabled={!commands?.canUndo()} onClick={() => commands?.undo()}>
          <Undo2 size={16} aria-hidden />
        </IconButton>
        <IconButton label={t('redo')} disabled={!commands?.canRedo()} onClick={() => commands?.redo()}>
          <Redo2 size={16} aria-hidden />
        </IconButton>
        <IconButton label={t('flowFiles:import.action')} onClick={onImport}>
          <FileUp size={16} aria-hidden />
        </IconButton>
        <ExportMenu label={t('flowFiles:export.draft')} read={async (part) => (await files())?.[part]} />
        <IconButton label={t('draft.remove')} onClick={onRemove}>
          <Trash2 size={16} aria-hidden />
        </IconButton>
      </span>
      <ButtonLink to={rehearsalsAddress(draft.id)}>
        <History size={16} aria-hidden />
        {t('rehearsal:action')}
      </ButtonLink>
      <span className="flex flex-col items-end">
        <Button
          look="primary"
          disabled={!publishable}
          aria-describedby={mine ? 'four-eyes' : undefined}
          onClick={onPublish}
        >
          <Rocket size={16} aria-hidden />
          {t('publish.action')}
        </Button>
        {mine && (
          <span id="four-eyes" className="mt-0.5 text-xs text-ink-faint">
            {t('publish.fourEyes')}
          </span>
        )}
      </span>
    </header>
  )
}
