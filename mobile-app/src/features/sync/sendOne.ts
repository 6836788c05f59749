import type { AxiosInstance } from 'axios'
import type { RequestView } from '@/api/types'
import type { Entry, EntryOf } from './outbox'

/** A file as a form, which phones and browsers make in different ways. */
export type FormOf = (file: EntryOf<'ATTACH'>['wanted']) => FormData

type Alone = Exclude<Entry, { kind: 'DECIDE' | 'SUBMIT' }>

/** Sends an entry of a kind that the server takes one by one. Sent again, the same key gets the same answer. */
export async function sendOne(http: AxiosInstance, entry: Alone, formOf: FormOf): Promise<unknown> {
  const headers = { 'Idempotency-Key': entry.id }
  const request = `/api/v1/requests/${entry.subject}`
  switch (entry.kind) {
    case 'ASK': {
      const { id, text } = entry.wanted
      return (await http.post(`/api/v1/approvals/${entry.subject}/questions`, { id, text }, { headers })).data
    }
    case 'WITHDRAW':
      return (await http.post(`${request}/withdraw`, entry.wanted, { headers })).data
    case 'ANSWER':
      return (await http.post(`${request}/answers`, entry.wanted, { headers })).data
    case 'ATTACH':
      return (
        await http.post(`${request}/attachments`, formOf(entry.wanted), {
          headers: { ...headers, 'Content-Type': 'multipart/form-data' },
        })
      ).data
  }
}

/**
 * Whether what is refused now was done by the same entry before, whose answer was lost so long ago that the server has
 * forgotten its key.
 */
export async function wasDoneBefore(http: AxiosInstance, entry: Alone): Promise<boolean> {
  switch (entry.kind) {
    case 'WITHDRAW':
      return (await requestOf(http, entry))?.status === 'WITHDRAWN'
    case 'ANSWER': {
      const { questionId, text } = entry.wanted
      const questions = (await requestOf(http, entry))?.questions ?? []
      return questions.some((question) => question.id === questionId && question.answer === text)
    }
    default:
      return false
  }
}

async function requestOf(http: AxiosInstance, entry: Alone): Promise<RequestView | undefined> {
  try {
    return (await http.get<RequestView>(`/api/v1/requests/${entry.subject}`)).data
  } catch {
    return undefined
  }
}
