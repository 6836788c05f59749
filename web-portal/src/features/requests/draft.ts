import { useCallback, useRef, useState } from 'react'
import type { FormValues } from './formRules'

/**
 * What somebody began to ask for, kept on this device until it is submitted or discarded. It keeps the id of the request
 * too: sent again after a lost answer, it is the same request.
 */
export interface Draft {
  id: string
  replacesId?: string
  savedAt: string
  values: FormValues
}

/** One for a new request, and one for each that is being asked for again. */
export function draftKey(userId: string, copyOf: string | null): string {
  return ['athena.draft', userId, copyOf].filter(Boolean).join('.')
}

const FIELDS: (keyof FormValues)[] = [
  'categoryId',
  'reasonId',
  'title',
  'amount',
  'currency',
  'neededBy',
  'departmentId',
  'region',
  'justification',
]

export function readDraft(key: string): Draft | undefined {
  try {
    const draft = JSON.parse(localStorage.getItem(key) ?? 'null') as Draft | null
    const whole =
      draft &&
      typeof draft.id === 'string' &&
      FIELDS.every((field) => typeof draft.values[field] === 'string')
    return whole ? draft : undefined
  } catch {
    // Storage is closed to us, or holds what we did not write: there is no draft.
    return undefined
  }
}

export function writeDraft(key: string, draft: Draft) {
  try {
    localStorage.setItem(key, JSON.stringify(draft))
  } catch {
    // A full or closed storage must not keep anybody from submitting.
  }
}

/** The draft of a page, from before and as it goes on. */
export function useDraft(key: string, copyOf: string | null) {
  const [kept, setKept] = useState(() => readDraft(key))
  const [start] = useState(() => ({
    id: kept?.id ?? crypto.randomUUID(),
    replacesId: kept?.replacesId ?? copyOf ?? undefined,
  }))
  const [identity, setIdentity] = useState(start)
  const ended = useRef(false)

  const keep = useCallback(
    (values: FormValues) => {
      if (!ended.current) {
        writeDraft(key, { ...identity, savedAt: new Date().toISOString(), values })
      }
    },
    [key, identity],
  )
  const forget = useCallback(() => localStorage.removeItem(key), [key])
  return {
    ...identity,
    kept,
    keep,
    /** It is a request now. */
    submitted: useCallback(() => {
      ended.current = true
      forget()
    }, [forget]),
    discard: useCallback(() => {
      forget()
      setKept(undefined)
      setIdentity((before) => ({ ...before, id: crypto.randomUUID() }))
    }, [forget]),
    /** The id is another request's by now: this one corrects it, under an id of its own. */
    replace: useCallback((replacesId: string) => {
      const next = { id: crypto.randomUUID(), replacesId }
      setIdentity(next)
      return next
    }, []),
  }
}

export type KeptDraft = ReturnType<typeof useDraft>
