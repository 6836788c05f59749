import { useEffect, useState } from 'react'
import { useMe } from '@/policies'

/** The approvals about which something was typed that is not sent yet. */
export const writtenAbout: Set<string> = new Set()

/**
 * What was typed about an approval and not sent, or not taken by the server. It is there until a decision was, also when the
 * page was left or loaded again.
 */
export function useDraft(approvalId: string) {
  const me = useMe()
  const key = `athena.draft.${me.id}.${approvalId}`
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '')
  useEffect(() => {
    if (text) {
      writtenAbout.add(approvalId)
    } else {
      writtenAbout.delete(approvalId)
    }
  }, [approvalId, text])
  return {
    text,
    write: (next: string) => {
      setText(next)
      if (next) {
        sessionStorage.setItem(key, next)
      } else {
        sessionStorage.removeItem(key)
      }
    },
    clear: () => {
      sessionStorage.removeItem(key)
      writtenAbout.delete(approvalId)
    },
  }
}
