import { useEffect, useRef, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { usePerson } from '@/features/sync'
import { DraftKeeper } from './DraftKeeper'
import type { FormValues } from './formRules'
import type { Photo } from './photos'
import type { Start } from './useStart'

/** Keeps the form and its photos as a draft while it is written, and what is in it when it is left. */
export function useDraft(start: Start, { subscribe, getValues }: UseFormReturn<FormValues>) {
  const { store, clock } = usePerson()
  const { kind, replacesId } = start
  const [photos, setPhotos] = useState(start.photos)
  // Photos come in long after they were asked for: what is there by then counts.
  const latest = useRef(start.photos)
  const [keeper] = useState(() => new DraftKeeper(store, kind, () => clock.now()))
  const draftOf = (values: FormValues) => ({ values, ...(replacesId && { replacesId }) })
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => keeper.keep({ values, ...(replacesId && { replacesId }) }),
      }),
    [subscribe, keeper, replacesId],
  )
  useEffect(() => () => keeper.flush(), [keeper])
  const changePhotos = (change: (before: Photo[]) => Photo[]) => {
    latest.current = change(latest.current)
    setPhotos(latest.current)
    keeper.keepPhotos(latest.current, draftOf(getValues()))
  }
  return { photos, changePhotos, keeper }
}
