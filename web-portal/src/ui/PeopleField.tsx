import { X } from 'lucide-react'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { usePersonListQuery, type PeoplePerson } from '@/api/generated/athena'
import { Avatar } from './Avatar'
import { classes } from './classes'

/** The server looks nobody up by less. */
const SHORTEST_TEXT = 2
const MOST_FOUND = 8

/** The words of the field, which are its feature's. */
export interface PeopleWords {
  label: string
  hint: string
  nobody: string
  inactive: string
  remove: (name: string) => string
}

/**
 * Chooses several people by their names: a combobox as the ARIA practices describe it, with those chosen before it.
 * Arrows move in what is found, Enter takes, Backspace in the empty field takes the last one away.
 */
export function PeopleField({
  chosen,
  onChange,
  role,
  words,
  error,
  autoFocus,
}: {
  chosen: PeoplePerson[]
  onChange: (people: PeoplePerson[]) => void
  role?: 'SALES' | 'APPROVER' | 'ADMIN' | 'ANALYST'
  words: PeopleWords
  error?: string | undefined
  autoFocus?: boolean
}) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const q = text.trim()
  const asked = q.length >= SHORTEST_TEXT
  const { currentData, isFetching } = usePersonListQuery({ q, role, limit: MOST_FOUND }, { skip: !asked })
  const found = (asked ? (currentData?.items ?? []) : []).filter(
    (person) => !chosen.some((other) => other.id === person.id),
  )
  const open = asked && (found.length > 0 || !isFetching)

  const take = (person: PeoplePerson | undefined) => {
    if (person) {
      onChange([...chosen, person])
      setText('')
      setActive(0)
      input.current?.focus()
    }
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Backspace' && !text) {
      onChange(chosen.slice(0, -1))
    } else if (open && event.key === 'ArrowDown') {
      event.preventDefault()
      setActive((active + 1) % Math.max(1, found.length))
    } else if (open && event.key === 'ArrowUp') {
      event.preventDefault()
      setActive((active - 1 + found.length) % Math.max(1, found.length))
    } else if (open && event.key === 'Enter') {
      event.preventDefault()
      take(found[active])
    } else if (text && event.key === 'Escape') {
      // Closes the list, not the dialog around it.
      event.preventDefault()
      event.stopPropagation()
      setText('')
    }
  }

  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="text-sm font-medium">
        {words.label}
      </label>
      {chosen.length > 0 && (
        <ul className="flex flex-wrap gap-1.5">
          {chosen.map((person) => (
            <li
              key={person.id}
              className={classes(
                'inline-flex items-center gap-1.5 rounded-full border py-0.5 ps-1 pe-0.5 text-sm',
                person.active ? 'border-line bg-sunken' : 'border-bad/40 bg-bad-soft text-bad',
              )}
            >
              <Avatar name={person.displayName} size={22} />
              {person.displayName}
              {!person.active && <span className="text-xs">({words.inactive})</span>}
              <button
                type="button"
                aria-label={words.remove(person.displayName)}
                onClick={() => {
                  onChange(chosen.filter((other) => other.id !== person.id))
                  input.current?.focus()
                }}
                className="grid size-6 place-items-center rounded-full hover:bg-line"
              >
                <X size={13} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={input}
        id={id}
        role="combobox"
        type="text"
        autoComplete="off"
        spellCheck={false}
        autoFocus={autoFocus}
        aria-expanded={open}
        aria-controls={`${id}-found`}
        aria-autocomplete="list"
        aria-activedescendant={open && found[active] ? `${id}-${found[active].id}` : undefined}
        aria-invalid={Boolean(error)}
        aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
        className={classes(
          'min-h-9 w-full rounded-lg border bg-surface px-3 py-2 text-sm',
          error ? 'border-bad' : 'border-line-strong/60 hover:border-line-strong',
        )}
      />
      <ul
        id={`${id}-found`}
        role="listbox"
        aria-label={words.label}
        hidden={!open || found.length === 0}
        className="max-h-56 overflow-y-auto rounded-lg border border-line bg-raised p-1 shadow-raised"
      >
        {found.map((person, at) => (
          <li
            key={person.id}
            id={`${id}-${person.id}`}
            role="option"
            aria-selected={at === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(person)}
            onMouseEnter={() => setActive(at)}
            className="flex cursor-pointer items-center gap-2 rounded-md px-2 py-1.5 text-sm aria-selected:bg-accent-soft aria-selected:text-accent-strong"
          >
            <Avatar name={person.displayName} size={22} />
            {person.displayName}
          </li>
        ))}
      </ul>
      <p role="status" className="text-xs text-ink-soft empty:hidden">
        {open && found.length === 0 ? words.nobody : ''}
      </p>
      <p id={`${id}-hint`} className="text-xs text-ink-faint">
        {words.hint}
      </p>
      {error && (
        <p id={`${id}-error`} role="alert" className="text-xs font-medium text-bad">
          {error}
        </p>
      )}
    </div>
  )
}
