import { getLocales } from 'expo-localization'
import { useTranslation } from 'react-i18next'
import { useSyncExternalStore } from 'react'

/** Dates, numbers and money as the reader's language writes them, in the time zone of their profile. */
export interface Formats {
  money: (amount: string, currency: string) => string
  number: (value: number) => string
  date: (at: string | Date) => string
  /** "November 2026", of a day in it. */
  month: (day: string) => string
  dateTime: (at: string | Date) => string
  /** The time of something of today, and the day with it of anything else. */
  moment: (at: string | Date, now: number) => string
  /** "3 hours ago", "in 2 days". */
  relative: (at: string | Date, now: number) => string
  /** "23:59:04", for a countdown. */
  duration: (seconds: number) => string
}

let zone: string | undefined
const zoneListeners = new Set<() => void>()

/** Sets the time zone of everything that is shown. */
export function showTimesIn(timeZone: string | undefined) {
  zone = timeZone && isTimeZone(timeZone) ? timeZone : undefined
  cache.clear()
  zoneListeners.forEach((listener) => listener())
}

function onZone(listener: () => void) {
  zoneListeners.add(listener)
  return () => zoneListeners.delete(listener)
}

export function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    return true
  } catch {
    return false
  }
}

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** A language as it is written where the reader lives, if the device says: days, separators and clocks differ by country. */
export function regional(language: string): string {
  const tags = getLocales().map(({ languageTag }) => languageTag)
  return tags.find((tag) => tag.split('-')[0] === language) ?? language
}

const cache = new Map<string, Formats>()

/** Formats of a language. Formatters are dear to make and are made once. */
export function formatsOf(language: string): Formats {
  const made = cache.get(language) ?? make(regional(language))
  cache.set(language, made)
  return made
}

function make(language: string): Formats {
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: zone })
  const plainDate = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
  const month = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' })
  const dateTime = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: zone,
  })
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: zone })
  const number = new Intl.NumberFormat(language)
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const twoDigits = new Intl.NumberFormat(language, { minimumIntegerDigits: 2, useGrouping: false })
  const money = new Map<string, Intl.NumberFormat>()
  return {
    money: (amount, currency) => {
      const format =
        money.get(currency) ??
        new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'code' })
      money.set(currency, format)
      // As a string, so that no digit of a large amount is lost.
      return format.format(amount as Intl.StringNumericLiteral)
    },
    number: (value) => number.format(value),
    // A day without a time is the same day everywhere.
    date: (at) =>
      typeof at === 'string' && at.length === 10 ? plainDate.format(new Date(at)) : date.format(new Date(at)),
    month: (day) => month.format(new Date(day)),
    dateTime: (at) => dateTime.format(new Date(at)),
    moment: (at, now) =>
      date.format(new Date(at)) === date.format(now)
        ? time.format(new Date(at))
        : dateTime.format(new Date(at)),
    relative: (at, now) => {
      const seconds = (new Date(at).getTime() - now) / 1000
      const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1]
      return unit === 'second'
        ? relative.format(0, 'second')
        : relative.format(Math.round(seconds / size), unit)
    },
    duration: (seconds) => {
      const whole = Math.max(0, Math.floor(seconds))
      const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
      return parts.map((part) => twoDigits.format(part)).join(':')
    },
  }
}

export function useFormats(): Formats {
  const { i18n } = useTranslation()
  useSyncExternalStore(onZone, () => zone)
  return formatsOf(i18n.language)
}

const everyMinute = ticking(60_000)
const everySecond = ticking(1_000)

/** The time, which moves on by the minute; all that show it move together. */
export function useMinute(): number {
  return useSyncExternalStore(everyMinute.subscribe, everyMinute.now)
}

/** The time, which moves on by the second, for countdowns. */
export function useSecond(): number {
  return useSyncExternalStore(everySecond.subscribe, everySecond.now)
}

function ticking(interval: number) {
  const listeners = new Set<() => void>()
  let at = Date.now()
  let timer: ReturnType<typeof setInterval> | undefined
  const tick = () => {
    at = Date.now()
    listeners.forEach((listener) => listener())
  }
  return {
    now: () => at,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      if (!timer) {
        at = Date.now()
        timer = setInterval(tick, interval)
      }
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) {
          clearInterval(timer)
          timer = undefined
        }
      }
    },
  }
}
