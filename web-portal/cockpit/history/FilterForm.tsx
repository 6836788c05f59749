import { t, known } from '../i18n/texts'
import { Choice, Day, TextField } from '../ui/fields'
import { isNarrowed, NO_FILTER, OUTCOMES, ROLES, STATES, type Filter } from './filter'
import { PersonField } from './PersonField'

export function FilterForm({
  filter,
  onChange,
}: {
  filter: Filter
  onChange: (changed: Partial<Filter>) => void
}) {
  const { state, sort, order } = filter
  const running = state === 'RUNNING'
  return (
    <form
      className="athena-filters"
      role="search"
      aria-label={t('filter')}
      onSubmit={(event) => event.preventDefault()}
    >
      <Choice
        label={t('state')}
        value={filter.state}
        options={STATES.map((state) => [state, known('state', state)])}
        onChange={(state) =>
          onChange({ state, sort: state === 'FINISHED' ? 'ENDED' : 'STARTED', order: 'DESC' })
        }
      />
      <TextField
        label={t('number')}
        hint="BR-000042"
        value={filter.number}
        onChange={(number) => onChange({ number })}
      />
      <TextField
        label={t('businessKey')}
        value={filter.businessKey}
        onChange={(businessKey) => onChange({ businessKey })}
      />
      <PersonField
        person={filter.person ? { id: filter.person, name: filter.personName || filter.person } : null}
        onChange={(person) => onChange({ person: person?.id ?? '', personName: person?.name ?? '' })}
      />
      <Choice
        label={t('personAs')}
        value={filter.as}
        options={ROLES.map((role) => [role, known('role', role)])}
        onChange={(as) => onChange({ as })}
      />
      <Choice
        label={t('outcome')}
        value={filter.outcome}
        options={[
          ['', t('any')],
          ...OUTCOMES.map((outcome): [typeof outcome, string] => [outcome, known('outcome', outcome)]),
        ]}
        onChange={(outcome) => onChange({ outcome })}
      />
      <Day
        label={t('startedFrom')}
        value={filter.startedFrom}
        onChange={(startedFrom) => onChange({ startedFrom })}
      />
      <Day
        label={t('startedUntil')}
        value={filter.startedUntil}
        onChange={(startedUntil) => onChange({ startedUntil })}
      />
      {!running && (
        <>
          <Day
            label={t('endedFrom')}
            value={filter.endedFrom}
            onChange={(endedFrom) => onChange({ endedFrom })}
          />
          <Day
            label={t('endedUntil')}
            value={filter.endedUntil}
            onChange={(endedUntil) => onChange({ endedUntil })}
          />
        </>
      )}
      {isNarrowed(filter) && (
        <button
          type="button"
          className="btn btn-default"
          onClick={() => onChange({ ...NO_FILTER, state, sort, order })}
        >
          {t('clearFilter')}
        </button>
      )}
    </form>
  )
}
