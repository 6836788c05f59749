import { i18n } from '../i18n'

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const

/** A duration in its two largest units: 2 d 3 h. */
export function duration(milliseconds: number | null): string {
  if (milliseconds === null) {
    return '–'
  }
  const first = UNITS.findIndex(([, size]) => milliseconds >= size)
  if (first < 0) {
    return unit(milliseconds, 'millisecond')
  }
  let rest = milliseconds
  return UNITS.slice(first, first + 2)
    .map(([name, size], index, both) => {
      const last = index === both.length - 1
      const value = last ? Math.round(rest / size) : Math.floor(rest / size)
      rest -= value * size
      return value === 0 && index > 0 ? '' : unit(value, name)
    })
    .filter(Boolean)
    .join(' ')
}

function unit(value: number, name: string): string {
  return new Intl.NumberFormat(i18n.language, { style: 'unit', unit: name, unitDisplay: 'short' }).format(
    value,
  )
}

export function number(value: number): string {
  return new Intl.NumberFormat(i18n.language).format(value)
}

export function percent(part: number): string {
  return new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 }).format(part)
}

/** With a sign, also where nothing changed. */
export function change(part: number): string {
  return new Intl.NumberFormat(i18n.language, {
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  }).format(part)
}

export function time(at: string | null): string {
  return at === null
    ? '–'
    : new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'medium' }).format(
        new Date(at),
      )
}

export function money(amount: string, currency: string): string {
  return new Intl.NumberFormat(i18n.language, { style: 'currency', currency }).format(Number(amount))
}
