import {
  useId,
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react'
import { useTranslation } from 'react-i18next'
import { classes } from './classes'

const CONTROL =
  'w-full rounded-lg border bg-surface px-3 py-2 text-sm text-ink transition-colors disabled:bg-sunken disabled:text-ink-faint'

function borders(invalid: boolean) {
  return invalid ? 'border-bad' : 'border-line-strong/60 hover:border-line-strong'
}

interface Described {
  id: string
  'aria-invalid': boolean
  'aria-describedby': string | undefined
  'aria-required': boolean | undefined
}

interface FieldProps {
  label: ReactNode
  error?: string | undefined
  hint?: ReactNode
  required?: boolean
  className?: string | undefined
  children: (control: Described) => ReactNode
}

/** A label, a control and what is to say about them. What is not required says so. */
export function Field({ label, error, hint, required, className, children }: FieldProps) {
  const { t } = useTranslation()
  const id = useId()
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <div className={classes('flex flex-col gap-1.5', className)}>
      <label htmlFor={id} className="flex items-baseline justify-between gap-2 text-sm font-medium text-ink">
        {label}
        {!required && <span className="text-xs font-normal text-ink-faint">{t('state.optional')}</span>}
      </label>
      {children({
        id,
        'aria-invalid': Boolean(error),
        'aria-describedby': described || undefined,
        'aria-required': required || undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} className="text-xs text-ink-faint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className="text-xs font-medium text-bad">
          {error}
        </p>
      )}
    </div>
  )
}

type Common = Omit<FieldProps, 'children'>

export function TextField({
  label,
  error,
  hint,
  required,
  className,
  ...rest
}: Common & Omit<InputHTMLAttributes<HTMLInputElement>, 'required'> & { ref?: Ref<HTMLInputElement> }) {
  return (
    <Field label={label} error={error} hint={hint} required={required} className={className}>
      {(control) => (
        <input {...rest} {...control} className={classes(CONTROL, 'min-h-9', borders(Boolean(error)))} />
      )}
    </Field>
  )
}

export function TextAreaField({
  label,
  error,
  hint,
  required,
  className,
  ...rest
}: Common &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'required'> & { ref?: Ref<HTMLTextAreaElement> }) {
  return (
    <Field label={label} error={error} hint={hint} required={required} className={className}>
      {(control) => (
        <textarea rows={3} {...rest} {...control} className={classes(CONTROL, borders(Boolean(error)))} />
      )}
    </Field>
  )
}

export function SelectField({
  label,
  error,
  hint,
  required,
  className,
  children,
  ...rest
}: Common & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'required'> & { ref?: Ref<HTMLSelectElement> }) {
  return (
    <Field label={label} error={error} hint={hint} required={required} className={className}>
      {(control) => (
        <select {...rest} {...control} className={classes(CONTROL, 'min-h-9 pe-8', borders(Boolean(error)))}>
          {children}
        </select>
      )}
    </Field>
  )
}

/** A choice of one of a few, all of which are seen. */
export function Choice<Value extends string>({
  legend,
  value,
  options,
  onChange,
}: {
  legend: string
  value: Value
  options: { value: Value; label: string }[]
  onChange: (value: Value) => void
}) {
  const name = useId()
  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="mb-1.5 text-sm font-medium">{legend}</legend>
      <div className="inline-flex flex-wrap gap-1 self-start rounded-lg bg-sunken p-1">
        {options.map((option) => (
          <label
            key={option.value}
            className="cursor-pointer rounded-md px-3 py-1 text-sm text-ink-soft has-checked:bg-surface has-checked:font-medium has-checked:text-ink has-checked:shadow-sm has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              className="sr-only"
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
