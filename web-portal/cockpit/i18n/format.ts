import { locale } from './locale'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const UNITS = [
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
  ['second', SECOND],
] as const

const whole = new Intl.NumberFormat(locale)
const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
const change = new Intl.NumberFormat(locale, {
  style: 'percent',
  maximumFractionDigits: 0,
  signDisplay: 'exceptZero',
})
const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' })
const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
const second = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' })
const exact = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'long' })
const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })

function unit(amount: number, name: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: name,
    unitDisplay: 'short',
    maximumFractionDigits: 0,
  }).format(amount)
}

/** The two largest units, which is as exact as one wants to know. */
export function duration(ms: number): string {
  if (ms < SECOND) {
    return unit(ms, 'millisecond')
  }
  const first = UNITS.findIndex(([, size]) => ms >= size)
  const [name, size] = UNITS[first] ?? UNITS[3]
  const next = UNITS[first + 1]
  if (!next) {
    return unit(Math.floor(ms / size), name)
  }
  const rest = Math.floor((ms % size) / next[1])
  const large = unit(Math.floor(ms / size), name)
  return rest === 0 ? large : `${large} ${unit(rest, next[0])}`
}

export const number = (value: number) => whole.format(value)
export const share = (value: number) => percent.format(value)
export const relativeChange = (value: number) => change.format(value)
export const signedNumber = (value: number) => signed.format(value)
export const time = (at: string) => moment.format(new Date(at))
export const timeToTheSecond = (at: string) => second.format(new Date(at))
export const exactTime = (at: string) => exact.format(new Date(at))
/** A day of a calendar, such as 2026-11-01. */
export const date = (value: string) => day.format(new Date(`${value}T00:00:00Z`))

export function signedDuration(ms: number): string {
  const size = duration(Math.abs(ms))
  return ms === 0 ? size : ms > 0 ? `+${size}` : `−${size}`
}

export function money(amount: string | number, currency: string): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(Number(amount))
}
