import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from '@/ui/Button'
import type { TableEditor } from './editor/createTableEditor'

/** Those that the checks let pass; what a flow is made for is the first. */
const POLICIES = ['COLLECT', 'RULE ORDER', 'FIRST', 'UNIQUE', 'ANY'] as const

/** What can be done with rows by keyboard as well as by mouse. */
export function RowTools({ editor }: { editor: TableEditor }) {
  const { t } = useTranslation('routing')
  const row = editor.row
  const at = row ? editor.rows.indexOf(row) : -1
  const policy = editor.hitPolicy
  return (
    <div className="flex flex-wrap items-center gap-2 border-b border-line bg-surface px-4 py-2">
      <Button onClick={() => editor.addRow()}>
        <Plus size={16} aria-hidden />
        {t('row.add')}
      </Button>
      <span className="flex">
        <IconButton label={t('row.up')} disabled={at <= 0} onClick={() => row && editor.moveRow(row, -1)}>
          <ArrowUp size={16} aria-hidden />
        </IconButton>
        <IconButton
          label={t('row.down')}
          disabled={at < 0 || at === editor.rows.length - 1}
          onClick={() => row && editor.moveRow(row, 1)}
        >
          <ArrowDown size={16} aria-hidden />
        </IconButton>
        <IconButton
          label={at < 0 ? t('row.remove') : t('row.removeThis', { row: at + 1 })}
          disabled={at < 0}
          onClick={() => row && editor.removeRow(row)}
        >
          <Trash2 size={16} aria-hidden />
        </IconButton>
      </span>
      <label className="ms-auto flex items-center gap-2 text-sm">
        {t('policy.label')}
        <select
          className="min-h-9 rounded-lg border border-line-strong/60 bg-surface px-3 py-1.5 pe-8 text-sm text-ink hover:border-line-strong"
          value={policy}
          onChange={({ target }) => editor.chooseHitPolicy(target.value)}
        >
          {!POLICIES.some((known) => known === policy) && <option value={policy}>{policy}</option>}
          {POLICIES.map((known) => (
            <option key={known} value={known}>
              {t(`policy.${known}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
