import { useEffect, useId, useRef, useState, type ReactNode } from 'react'

/** Typing is over when nothing was typed for so long. */
const PAUSE_MS = 350

function Field({ label, id, children }: { label: string; id: string; children: ReactNode }) {
  return (
    <div className="athena-field">
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  )
}

export function TextField({
  label,
  hint,
  value,
  onChange,
}: {
  label: string
  hint?: string
  value: string
  /** Told when one has typed. */
  onChange: (value: string) => void
}) {
  const id = useId()
  const [typed, setTyped] = useState({ value, from: value })
  const told = useRef<number>(undefined)
  // Somebody else changed it, as by clearing the filter.
  const shown = typed.from === value || typed.value.trim() === value ? typed.value : value

  useEffect(() => () => clearTimeout(told.current), [])

  const tell = (text: string) => {
    clearTimeout(told.current)
    if (text.trim() !== value) {
      onChange(text.trim())
    }
  }
  return (
    <Field label={label} id={id}>
      <input
        id={id}
        type="text"
        className="form-control"
        placeholder={hint}
        value={shown}
        onChange={({ target }) => {
          setTyped({ value: target.value, from: value })
          clearTimeout(told.current)
          told.current = window.setTimeout(tell, PAUSE_MS, target.value)
        }}
        onBlur={() => tell(shown)}
        onKeyDown={({ key }) => key === 'Enter' && tell(shown)}
      />
    </Field>
  )
}

export function Choice<Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string
  value: Value
  options: [Value, string][]
  onChange: (value: Value) => void
}) {
  const id = useId()
  return (
    <Field label={label} id={id}>
      <select
        id={id}
        className="form-control"
        value={value}
        onChange={({ target }) => onChange(target.value as Value)}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  )
}

export function Day({
  label,
  value,
  onChange,
}: {
  label: string
  value: string
  onChange: (value: string) => void
}) {
  const id = useId()
  return (
    <Field label={label} id={id}>
      <input
        id={id}
        type="date"
        className="form-control"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </Field>
  )
}
