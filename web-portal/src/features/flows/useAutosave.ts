import { useCallback, useEffect, useRef, useState } from 'react'
import type { Draft } from '@/api/generated/athena'
import { isStale, type CallError } from '@/api/problem'
import { useAppDispatch } from '@/api/dispatch'
import { KEY, flows, useDraftUpdateMutation } from './api'
import type { Files } from './useModeler'

const AFTER_MS = 1_000
const LOOK_AGAIN_MS = 10_000

export type SaveState = 'saved' | 'waiting' | 'saving' | 'failed' | 'conflict'

/**
 * Saves a draft by itself, over the version that is shown and no other, and looks from time to time whether somebody else
 * saved it.
 *
 * @param onTheirs shows what somebody else saved, while nothing here is unsaved
 */
export function useAutosave(
  start: Draft,
  files: () => Promise<Files | undefined>,
  onTheirs: (draft: Draft) => void,
) {
  const dispatch = useAppDispatch()
  const [update] = useDraftUpdateMutation()
  const [draft, setDraft] = useState(start)
  const [state, setState] = useState<SaveState>('saved')
  const [error, setError] = useState<CallError>()
  const [theirs, setTheirs] = useState<Draft>()
  const over = useRef(start.version)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const busy = useRef(false)
  const again = useRef(false)
  /** Whether something is drawn that the server does not have yet. */
  const unsaved = useRef(false)

  const latest = useCallback(async () => {
    const asked = dispatch(
      flows.endpoints.draftShow.initiate(
        { key: KEY, id: start.id },
        { forceRefetch: true, subscribe: false },
      ),
    )
    return (await asked).data
  }, [dispatch, start.id])

  const save = useCallback(async () => {
    clearTimeout(timer.current)
    if (busy.current) {
      again.current = true
      return
    }
    busy.current = true
    setState('saving')
    try {
      do {
        again.current = false
        unsaved.current = false
        const written = await files()
        if (written) {
          const saved = await update({
            key: KEY,
            id: start.id,
            'If-Match': `"${over.current}"`,
            draftInput: written,
          }).unwrap()
          over.current = saved.version
          setDraft(saved)
        }
      } while (again.current)
      setError(undefined)
      setState(unsaved.current ? 'waiting' : 'saved')
    } catch (refusal) {
      unsaved.current = true
      if (isStale(refusal as CallError)) {
        setTheirs(await latest())
        setState('conflict')
      } else {
        setError(refusal as CallError)
        setState('failed')
      }
    } finally {
      busy.current = false
    }
  }, [files, latest, start.id, update])

  const changed = useCallback(() => {
    unsaved.current = true
    setState((now) => (now === 'conflict' ? now : 'waiting'))
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void save(), AFTER_MS)
  }, [save])

  /** What is unsaved here is given up for what somebody else saved, or the other way round. */
  const settle = useCallback(
    (which: 'theirs' | 'mine') => {
      if (!theirs) {
        return
      }
      over.current = theirs.version
      setTheirs(undefined)
      setDraft(theirs)
      if (which === 'mine') {
        void save()
      } else {
        unsaved.current = false
        setState('saved')
        onTheirs(theirs)
      }
    },
    [onTheirs, save, theirs],
  )

  useEffect(() => {
    const look = setInterval(() => {
      if (state !== 'saved' || busy.current || document.hidden) {
        return
      }
      void latest().then((found) => {
        // What was drawn since is not saved over theirs either: saving it will ask which of the two stays.
        if (found && found.version > over.current && !busy.current && !unsaved.current) {
          over.current = found.version
          setDraft(found)
          onTheirs(found)
        }
      })
    }, LOOK_AGAIN_MS)
    return () => clearInterval(look)
  }, [latest, onTheirs, state])

  useEffect(() => {
    const unsaved = (event: BeforeUnloadEvent) => state !== 'saved' && event.preventDefault()
    window.addEventListener('beforeunload', unsaved)
    return () => window.removeEventListener('beforeunload', unsaved)
  }, [state])

  // Whoever goes to another page at once has drawn it all the same.
  const atOnce = useRef(save)
  useEffect(() => {
    atOnce.current = save
  }, [save])
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      if (unsaved.current) {
        void atOnce.current()
      }
    },
    [],
  )

  return { draft, state, error, theirs, changed, save, settle }
}
