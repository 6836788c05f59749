import { X } from 'lucide-react'
import { useRef } from 'react'
import type { PeoplePerson, User } from '@/api/generated/athena'
import { Avatar } from './Avatar'
import { classes } from './classes'
import { PersonSearch } from './PersonSearch'

/** The words of the field, which are its feature's. */
export interface PeopleWords {
  label: string
  hint: string
  inactive: string
  remove: (name: string) => string
}

/** Chooses several people by their names. Backspace in the empty field takes the last one away. */
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
  role: User['roles'][number]
  words: PeopleWords
  error?: string | undefined
  autoFocus?: boolean
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className="flex flex-col gap-1.5">
      {chosen.length > 0 && (
        <ul aria-label={words.label} className="flex flex-wrap gap-1.5">
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
      <PersonSearch
        ref={input}
        label={words.label}
        hint={words.hint}
        error={error}
        required
        autoFocus={autoFocus}
        role={role}
        except={chosen.map(({ id }) => id)}
        onChange={(person) => person && onChange([...chosen, person])}
        onTakeBack={() => onChange(chosen.slice(0, -1))}
      />
    </div>
  )
}
