import { useId, useState, type ReactNode, type Ref } from 'react'
import { classes } from './classes'
import { Field } from './Field'

export interface ComboboxOption {
  value: string
  label: string
}

interface Props {
  label: string
  error?: string | undefined
  hint?: string | undefined
  required?: boolean | undefined
  className?: string | undefined
  autoFocus?: boolean | undefined
  /** What was chosen; undefined while there is only text. */
  value: ComboboxOption | undefined
  onValue: (option: ComboboxOption | undefined) => void
  /** What is typed, for whoever finds the options. */
  onText: (text: string) => void
  options: ComboboxOption[]
  /** Shown instead of options where there are none: that they are looked for, or that nothing was found. */
  empty?: ReactNode
  /** Said when the options change. */
  announce?: string
  /** Stands before an option's name. */
  picture?: (option: ComboboxOption) => ReactNode
  /** Backspace in the empty field. */
  onTakeBack?: (() => void) | undefined
  onBlur?: (() => void) | undefined
  ref?: Ref<HTMLInputElement> | undefined
}

/** A choice from a list too long to show: one types, and chooses among what is found. */
export function Combobox({ label, error, hint, required, className, ...rest }: Props) {
  return (
    <Field label={label} error={error} hint={hint} required={required} className={className}>
      {(control) => <Control {...rest} label={label} described={control} invalid={Boolean(error)} />}
    </Field>
  )
}

function Control({
  label,
  described,
  invalid,
  value,
  onValue,
  onText,
  options,
  empty,
  announce,
  picture,
  onTakeBack,
  autoFocus,
  onBlur,
  ref,
}: Omit<Props, 'error' | 'hint' | 'required' | 'className'> & { described: object; invalid: boolean }) {
  const list = useId()
  const [text, setText] = useState('')
  const shown = value?.label ?? text
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const active = open ? options[Math.min(at, options.length - 1)] : undefined
  const choose = (option: ComboboxOption) => {
    setText('')
    setOpen(false)
    onText('')
    onValue(option)
  }
  const type = (next: string) => {
    setText(next)
    setAt(0)
    setOpen(next.trim() !== '')
    onText(next)
    if (value) {
      onValue(undefined)
    }
  }
  const pressed = (event: React.KeyboardEvent) => {
    if (event.key === 'Backspace' && !shown) {
      onTakeBack?.()
    } else if (event.key === 'Escape' && open) {
      event.preventDefault()
      event.stopPropagation()
      setOpen(false)
    } else if (event.key === 'Enter' && active) {
      event.preventDefault()
      choose(active)
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length > 0) {
      event.preventDefault()
      setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      setAt(open ? (Math.min(at, options.length - 1) + step + options.length) % options.length : 0)
    }
  }
  return (
    <div className="relative">
      <input
        {...described}
        ref={ref}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        aria-activedescendant={active ? `${list}-${active.value}` : undefined}
        value={shown}
        autoFocus={autoFocus}
        spellCheck={false}
        onChange={(event) => type(event.target.value)}
        onKeyDown={pressed}
        onBlur={() => {
          setOpen(false)
          onBlur?.()
        }}
        className={classes(
          'min-h-9 w-full rounded-lg border bg-surface px-3 py-2 text-sm',
          invalid ? 'border-bad' : 'border-line-strong/60 hover:border-line-strong',
        )}
      />
      {open && (
        <ul
          id={list}
          role="listbox"
          aria-label={label}
          className="absolute inset-x-0 top-full z-10 mt-1 max-h-60 overflow-y-auto rounded-xl border border-line bg-raised p-1 shadow-raised"
        >
          {options.map((option) => (
            <li
              key={option.value}
              id={`${list}-${option.value}`}
              role="option"
              aria-selected={option === active}
              // Before the field loses the focus and closes the list.
              onPointerDown={(event) => {
                event.preventDefault()
                choose(option)
              }}
              className={classes(
                'flex cursor-pointer items-center gap-2 rounded-lg px-2 py-1.5 text-sm hover:bg-sunken',
                option === active && 'bg-accent-soft text-accent-strong',
              )}
            >
              {picture?.(option)}
              <bdi className="truncate">{option.label}</bdi>
            </li>
          ))}
          {options.length === 0 && (
            <li role="presentation" className="px-2 py-1.5 text-sm text-ink-faint">
              {empty}
            </li>
          )}
        </ul>
      )}
      <span role="status" className="sr-only">
        {open ? announce : ''}
      </span>
    </div>
  )
}
