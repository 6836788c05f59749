import { useCallback, useEffect, useRef, useState } from 'react'
import { useDispatch } from 'react-redux'
import { requestChanged } from './api'
import { upload, UploadFailed } from './upload'

export interface Upload {
  /** Its name among the others, and towards the server. */
  key: string
  file: File
  state: 'waiting' | 'sending' | 'sent' | 'failed'
  /** From 0 to 1. */
  part: number
  /** The server's sentence; none when it was the network. */
  reason?: string | undefined
}

/** Sends files to a request, one after the other; each that fails can be sent again. */
export function useUploads(requestId: string, initial: readonly File[] = []) {
  const dispatch = useDispatch()
  const [uploads, setUploads] = useState<Upload[]>(() => initial.map(waiting))
  const sending = useRef(false)

  const change = useCallback(
    (key: string, to: Partial<Upload>) =>
      setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...to } : one))),
    [],
  )

  useEffect(() => {
    const next = uploads.find((one) => one.state === 'waiting')
    if (!next || sending.current) {
      return
    }
    sending.current = true
    const send = async () => {
      try {
        change(next.key, { state: 'sending', part: 0 })
        await upload(requestId, next.file, next.key, (part) => change(next.key, { part }))
        sending.current = false
        change(next.key, { state: 'sent', part: 1 })
        dispatch(requestChanged(requestId))
      } catch (error) {
        sending.current = false
        change(next.key, {
          state: 'failed',
          reason: error instanceof UploadFailed ? error.message : undefined,
        })
      }
    }
    void send()
  }, [uploads, requestId, change, dispatch])

  return {
    uploads,
    add: (files: readonly File[]) => setUploads((all) => [...all, ...files.map(waiting)]),
    retry: (key: string) => change(key, { state: 'waiting', reason: undefined }),
    remove: (key: string) => setUploads((all) => all.filter((one) => one.key !== key)),
  }
}

function waiting(file: File): Upload {
  return { key: crypto.randomUUID(), file, state: 'waiting', part: 0 }
}
