import { useDeferredValue, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask, type Person } from '../api'
import { useAnswer } from '../useAnswer'

/** Finds somebody by their name: type, and choose from what the browser offers. */
export function PersonField({
  id,
  name,
  onChoose,
}: {
  id: string
  name: string
  onChoose: (id: string, name: string) => void
}) {
  const { t } = useTranslation()
  const field = useId()
  const [text, setText] = useState(name)
  const wanted = useDeferredValue(text.trim())
  const found = useAnswer(wanted.length > 1 && wanted !== name ? wanted : null, ask.people(wanted))
  const people = found.data ?? []

  const type = (value: string) => {
    setText(value)
    const person = people.find((one) => one.displayName === value)
    if (person) {
      onChoose(person.id, person.displayName)
    } else if (id) {
      onChoose('', '')
    }
  }

  return (
    <div>
      <label htmlFor={field}>{t('filter.person')}</label>
      <input
        id={field}
        className="form-control"
        list={`${field}people`}
        autoComplete="off"
        value={text}
        aria-describedby={`${field}hint`}
        onChange={(event) => type(event.target.value)}
        onBlur={() => takeTheOnlyOne(people, text, onChoose, setText, id)}
      />
      <datalist id={`${field}people`}>
        {people.map((person) => (
          <option key={person.id} value={person.displayName} />
        ))}
      </datalist>
      <span id={`${field}hint`} className="athena-hint" aria-live="polite">
        {text && !id && found.data && people.length === 0 ? t('filter.nobody') : ''}
      </span>
    </div>
  )
}

/** Who types enough of a name that only one has it means that one. */
function takeTheOnlyOne(
  people: Person[],
  text: string,
  onChoose: (id: string, name: string) => void,
  setText: (name: string) => void,
  chosen: string,
) {
  const [only, another] = people
  if (only && !another && text && !chosen) {
    setText(only.displayName)
    onChoose(only.id, only.displayName)
  }
}
