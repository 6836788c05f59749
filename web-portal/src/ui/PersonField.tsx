import { X } from 'lucide-react'
import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePersonListQuery } from '@/api/generated/athena'
import { Avatar } from './Avatar'
import { IconButton } from './Button'
import { classes } from './classes'
import { TextField } from './Field'

const SHORTEST = 2
const TYPING_MS = 250
const MOST = 8

/** Finds a person by a part of their name. The server knows them by their ids, people do not. */
export function PersonField({
  label,
  value,
  onChange,
  className,
}: {
  label: string
  /** The id of who is chosen. */
  value: string | undefined
  onChange: (id: string | undefined) => void
  className?: string
}) {
  const { t } = useTranslation()
  const list = useId()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const wanted = useSettled(text.trim())
  const chosen = usePersonListQuery({ id: [value ?? ''] }, { skip: !value })
  const found = usePersonListQuery(
    { q: wanted, limit: MOST },
    { skip: !open || wanted.length < SHORTEST || Boolean(value) },
  )
  const people = open && wanted.length >= SHORTEST && !value ? (found.currentData?.items ?? []) : []
  const name = value ? (chosen.currentData?.items[0]?.displayName ?? (chosen.isFetching ? '…' : value)) : text

  const choose = (id: string | undefined) => {
    onChange(id)
    setText('')
    setOpen(false)
    setActive(0)
  }

  return (
    <div
      className={classes('relative', className)}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <TextField
        label={label}
        required
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={people.length > 0}
        aria-controls={list}
        aria-activedescendant={people[active] ? `${list}-${active}` : undefined}
        autoComplete="off"
        readOnly={Boolean(value)}
        value={name}
        onChange={(event) => {
          setText(event.target.value)
          setOpen(true)
          setActive(0)
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault()
            const step = event.key === 'ArrowDown' ? 1 : -1
            setActive((at) => (at + step + people.length) % Math.max(1, people.length))
          } else if (event.key === 'Enter' && people[active]) {
            event.preventDefault()
            choose(people[active].id)
          } else if (event.key === 'Escape') {
            setOpen(false)
          } else if (value && (event.key === 'Backspace' || event.key === 'Delete')) {
            choose(undefined)
          }
        }}
      />
      {value && (
        <IconButton
          label={t('action.clear')}
          className="absolute end-0 bottom-0"
          onClick={() => choose(undefined)}
        >
          <X size={14} aria-hidden />
        </IconButton>
      )}
      <ul
        id={list}
        role="listbox"
        aria-label={label}
        hidden={people.length === 0}
        className="absolute inset-x-0 z-20 mt-1 rounded-xl border border-line bg-raised p-1 shadow-raised"
      >
        {people.map((person, index) => (
          <li
            key={person.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === active}
            // Before the field loses the focus, and with it the list.
            onMouseDown={(event) => {
              event.preventDefault()
              choose(person.id)
            }}
            className="flex cursor-pointer items-center gap-2 rounded-lg px-2 py-1.5 text-sm hover:bg-sunken aria-selected:bg-accent-soft"
          >
            <Avatar name={person.displayName} size={22} />
            <span className="truncate">{person.displayName}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A text once its writer pauses. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), TYPING_MS)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
