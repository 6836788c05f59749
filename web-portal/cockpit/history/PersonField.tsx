import { useId, useState, type KeyboardEvent } from 'react'
import type { Person } from '../answers'
import { t } from '../i18n/texts'
import { historyAddress } from '../server'
import { useAnswer } from '../useAnswer'

/** Somebody, found by a part of the name. */
export function PersonField({
  person,
  onChange,
}: {
  person: Person | null
  onChange: (person: Person | null) => void
}) {
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const [at, setAt] = useState(0)
  const looking = typed !== undefined && typed.trim() !== ''
  const found = useAnswer<Person[]>(looking ? historyAddress('/people', { q: typed.trim() }) : undefined)
  const people = looking ? (found.answer ?? []) : []

  const choose = (chosen: Person | null) => {
    setTyped(undefined)
    setAt(0)
    onChange(chosen && { id: chosen.id, name: chosen.name })
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      setTyped(undefined)
    } else if (event.key === 'Enter' && people[at]) {
      event.preventDefault()
      choose(people[at])
    } else if (people.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      setAt((at + (event.key === 'ArrowDown' ? 1 : people.length - 1)) % people.length)
    }
  }

  return (
    <div className="athena-field athena-combobox">
      <label htmlFor={id}>{t('person')}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        className="form-control"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={people.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={people[at] && `${id}-${at}`}
        placeholder={t('personHint')}
        value={typed ?? person?.name ?? ''}
        onChange={({ target }) => {
          setAt(0)
          if (target.value === '') {
            choose(null)
          } else {
            setTyped(target.value)
          }
        }}
        onKeyDown={press}
        onBlur={() => setTyped(undefined)}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={t('person')} hidden={people.length === 0}>
        {people.map((candidate, index) => (
          <li
            key={candidate.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            // Before the field loses the focus, and the list with it.
            onMouseDown={(event) => {
              event.preventDefault()
              choose(candidate)
            }}
          >
            {candidate.name}
          </li>
        ))}
      </ul>
      {looking && found.answer?.length === 0 && (
        <p role="status" className="athena-below">
          {t('nobody')}
        </p>
      )}
    </div>
  )
}
