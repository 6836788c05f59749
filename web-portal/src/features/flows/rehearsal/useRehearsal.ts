import { useEffect, useState } from 'react'
import { problemOf } from '@/api/problem'
import { KEY } from '../api'
import { useRehearsalShowQuery } from './api'

const ASKED_EVERY_MS = 1_000

/** A rehearsal, asked for again and again while it runs. */
export function useRehearsal(draftId: string, id: string, onEnded: () => void) {
  const [follows, setFollows] = useState(true)
  const [wasRunning, setWasRunning] = useState(false)
  const { currentData, error, refetch } = useRehearsalShowQuery(
    { key: KEY, draftId, id },
    { pollingInterval: follows ? ASKED_EVERY_MS : 0, refetchOnMountOrArgChange: true },
  )
  const running = currentData?.status === 'RUNNING'
  const over = currentData ? !running : problemOf(error)?.status === 404
  if (follows === over) {
    setFollows(!over)
  }
  if (running && !wasRunning) {
    setWasRunning(true)
  }
  const ended = wasRunning && over
  useEffect(() => {
    if (ended) {
      onEnded()
    }
  }, [ended, onEnded])
  return { rehearsal: currentData, error, refetch, wasRunning }
}
