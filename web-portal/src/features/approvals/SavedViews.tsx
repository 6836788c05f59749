import { Bookmark, Plus, Trash2 } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { Dialog, DialogActions } from '@/ui/Dialog'
import { TextField } from '@/ui/Field'
import { Menu, MenuItem } from '@/ui/Menu'
import { filterOf, queryOf, type InboxFilter } from './filter'
import { useSavedViews } from './savedViews'

const LONGEST_NAME = 40

/** The filters one comes back to, by names of one's own. */
export function SavedViews({
  filter,
  onFilter,
}: {
  filter: InboxFilter
  onFilter: (filter: InboxFilter) => void
}) {
  const { t } = useTranslation('approvals')
  const { views, save, remove } = useSavedViews()
  const [naming, setNaming] = useState(false)
  const query = queryOf(filter)
  const current = views.find((view) => view.query === query)
  return (
    <>
      <Menu
        label={t('views.label')}
        className="flex min-h-9 max-w-36 items-center gap-1.5 rounded-lg px-2 text-sm text-ink-soft hover:bg-sunken"
        trigger={
          <>
            <Bookmark size={16} aria-hidden className="shrink-0" />
            <span className="truncate">{current?.name ?? t('views.label')}</span>
          </>
        }
      >
        {views.map((view) => (
          <MenuItem
            key={view.name}
            checked={view === current}
            onSelect={() => onFilter(filterOf(new URLSearchParams(view.query)))}
          >
            {view.name}
          </MenuItem>
        ))}
        <MenuItem onSelect={() => setNaming(true)}>
          <Plus size={14} aria-hidden />
          {t('views.save')}
        </MenuItem>
        {current && (
          <MenuItem danger onSelect={() => remove(current.name)}>
            <Trash2 size={14} aria-hidden />
            {t('views.remove', { name: current.name })}
          </MenuItem>
        )}
      </Menu>
      {naming && (
        <NameDialog
          onClose={() => setNaming(false)}
          onName={(name) => {
            save({ name, query })
            setNaming(false)
          }}
        />
      )}
    </>
  )
}

function NameDialog({ onName, onClose }: { onName: (name: string) => void; onClose: () => void }) {
  const { t } = useTranslation(['approvals', 'shell'])
  const [name, setName] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim()) {
      onName(name.trim())
    }
  }
  return (
    <Dialog title={t('views.save')} onClose={onClose}>
      <form onSubmit={submit}>
        <TextField
          label={t('views.name')}
          hint={t('views.hint')}
          required
          maxLength={LONGEST_NAME}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <DialogActions>
          <Button onClick={onClose}>{t('shell:action.cancel')}</Button>
          <Button look="primary" type="submit" disabled={!name.trim()}>
            {t('shell:action.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
