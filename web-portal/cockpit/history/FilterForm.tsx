import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { fromAddress, isNarrowed, type Filters } from './filters'
import { PersonField } from './PersonField'
import { useRefocus } from './refocus'

/** By what a list is narrowed. It is asked for when somebody says so, as it then stands in the address. */
export function FilterForm({ filters, onFilter }: { filters: Filters; onFilter: (next: Filters) => void }) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState(filters)
  useRefocus()
  const set = (change: Partial<Filters>) => setDraft((before) => ({ ...before, ...change }))

  const submit = (event: FormEvent) => {
    event.preventDefault()
    onFilter(draft)
  }

  const day = (field: 'endedFrom' | 'endedUntil' | 'startedFrom' | 'startedUntil') => (
    <Field label={t(`filter.${field}`)}>
      {(id) => (
        <input
          id={id}
          type="date"
          className="form-control"
          value={draft[field]}
          onChange={(event) => set({ [field]: event.target.value })}
        />
      )}
    </Field>
  )

  return (
    <form className="athena-filters" role="search" aria-label={t('filter.title')} onSubmit={submit}>
      <Field label={t('filter.state')}>
        {(id) => (
          <select
            id={id}
            className="form-control"
            value={draft.state}
            onChange={(event) => set({ state: event.target.value as Filters['state'] })}
          >
            <option value="FINISHED">{t('state.FINISHED')}</option>
            <option value="RUNNING">{t('state.RUNNING')}</option>
          </select>
        )}
      </Field>
      <Field label={t('filter.number')}>
        {(id) => (
          <input
            id={id}
            className="form-control"
            placeholder="BR-000123"
            value={draft.number}
            onChange={(event) => set({ number: event.target.value.trim() })}
          />
        )}
      </Field>
      <Field label={t('filter.businessKey')}>
        {(id) => (
          <input
            id={id}
            className="form-control"
            value={draft.businessKey}
            onChange={(event) => set({ businessKey: event.target.value.trim() })}
          />
        )}
      </Field>
      <PersonField
        id={draft.person}
        name={draft.personName}
        onChoose={(person, personName) => set({ person, personName })}
      />
      <Field label={t('filter.as')}>
        {(id) => (
          <select
            id={id}
            className="form-control"
            value={draft.as}
            onChange={(event) => set({ as: event.target.value as Filters['as'] })}
          >
            {(['ANY', 'REQUESTER', 'DECIDER'] as const).map((part) => (
              <option key={part} value={part}>
                {t(`as.${part}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('filter.outcome')}>
        {(id) => (
          <select
            id={id}
            className="form-control"
            value={draft.outcome}
            onChange={(event) => set({ outcome: event.target.value })}
          >
            <option value="">{t('filter.any')}</option>
            {(['APPROVED', 'REJECTED', 'WITHDRAWN', 'PENDING'] as const).map((outcome) => (
              <option key={outcome} value={outcome}>
                {t(`outcome.${outcome}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {day('startedFrom')}
      {day('startedUntil')}
      {draft.state === 'FINISHED' && day('endedFrom')}
      {draft.state === 'FINISHED' && day('endedUntil')}
      <div className="athena-actions">
        <button type="submit" id="athena-search" className="btn btn-primary">
          {t('filter.search')}
        </button>
        {isNarrowed(filters) && (
          <button
            type="button"
            className="btn btn-link"
            onClick={() => onFilter(fromAddress(new URLSearchParams()))}
          >
            {t('filter.clear')}
          </button>
        )}
      </div>
    </form>
  )
}

function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}
