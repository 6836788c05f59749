import { eq } from 'drizzle-orm'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { conflict } from '@/database/schema'
import { type Person, reference, usePerson, type Wanted } from '@/features/sync'
import { draftKind, type Origin, readDraft, readPhotos } from './draft'
import { copied, type FormValues, todayIn } from './formRules'
import type { Photo } from './photos'
import { newestRequest, requestOf } from './requestPages'

export interface Start {
  kind: string
  values: FormValues
  photos: Photo[]
  replacesId: string | undefined
  /** The number of the one it replaces, as far as it is here. */
  replaces: string | undefined
  /** When a draft was written last that is back now. */
  draftOf: string | undefined
}

/** What the form begins with: the draft, what it corrects or asks for again, or what was asked for last. Read once. */
export function useStart(origin: Origin, usualCurrency: string): Start {
  const person = usePerson()
  const { i18n } = useTranslation()
  const [start] = useState(() => startOf(person, origin, i18n.language, usualCurrency))
  return start
}

function startOf(person: Person, origin: Origin, language: string, usualCurrency: string): Start {
  const { database } = person.store
  const kind = draftKind(origin)
  const draft = readDraft(database, kind)
  const today = todayIn(person.user.timeZone, person.clock.now())
  const begun = draft
    ? { values: draft.values, photos: readPhotos(database, kind), replacesId: draft.replacesId }
    : (again(person, origin, language, today) ??
      corrected(person, origin, language, today) ?? { values: blank(person, usualCurrency), photos: [] })
  const replaced = begun.replacesId ? requestOf(database, begun.replacesId) : undefined
  return {
    kind,
    ...begun,
    replacesId: begun.replacesId,
    replaces: replaced?.view.number || undefined,
    draftOf: draft?.savedAt,
  }
}

interface Begun {
  values: FormValues
  photos: Photo[]
  replacesId?: string
}

function again({ store }: Person, { from }: Origin, language: string, today: string): Begun | undefined {
  const row = from ? requestOf(store.database, from) : undefined
  return row && { values: copied(row.view, language, today), photos: [], replacesId: row.id }
}

/** What the server did not take, with the photos that waited behind it. */
function corrected(
  { store }: Person,
  { correct }: Origin,
  language: string,
  today: string,
): Begun | undefined {
  const row = correct
    ? store.database.select().from(conflict).where(eq(conflict.id, correct)).get()
    : undefined
  if (row?.kind !== 'SUBMIT') {
    return undefined
  }
  const { behind, ...wanted } = row.wanted as Wanted['SUBMIT'] & { behind?: object[] }
  return {
    values: copied(wanted, language, today),
    photos: (behind ?? []).filter((it): it is Wanted['ATTACH'] => 'base64' in it),
    ...(wanted.replacesId && { replacesId: wanted.replacesId }),
  }
}

/** The next one is often like the last: what can be guessed is filled in, as far as it can still be chosen. */
function blank({ store }: Person, usualCurrency: string): FormValues {
  const last = newestRequest(store.database)?.view
  const category = (reference(store.database, 'categories') ?? []).find(
    ({ id, active }) => active && id === last?.categoryId,
  )
  const reason =
    category &&
    (reference(store.database, 'reasons') ?? []).find(({ id, active }) => active && id === last?.reasonId)
  return {
    title: '',
    categoryId: category?.id ?? '',
    reasonId: reason?.id ?? '',
    amount: '',
    currency: last?.currency ?? usualCurrency,
    justification: '',
    neededBy: '',
    departmentId: '',
    region: '',
  }
}
