import { randomBytes, randomUUID } from 'node:crypto'
import axios, { AxiosError, type AxiosAdapter } from 'axios'
import type { ApprovalView, User } from '@/api/types'
import { putApproval } from '@/features/sync/merge'
import { personOf } from '@/features/sync/person'
import { deviceClocks } from '@/features/sync/serverClock'
import { newStore } from './store'

export const me = { id: randomUUID(), roles: ['APPROVER'] } as unknown as User

export function openApproval(): ApprovalView {
  return {
    id: randomUUID(),
    requestId: randomUUID(),
    request: {
      number: 'BR-1',
      title: 'Trade fair',
      requesterName: 'Sal',
      amountBase: '1250.00',
      categoryId: 'c',
    },
    level: 'L1',
    levelName: 'L1 approval',
    status: 'OPEN',
    createdAt: '2026-11-02T10:00:00Z',
    dueAt: '2026-11-04T10:00:00Z',
    candidates: [{ id: me.id, displayName: 'Me' }],
    version: 0,
  } as unknown as ApprovalView
}

/** A device whose calls are answered by what is given; all else is refused as not found. */
export async function deviceWith(answers: Record<string, (body: string) => unknown>) {
  const calls: string[] = []
  const adapter: AxiosAdapter = async (call) => {
    const path = `${call.method} ${call.url}`
    calls.push(path)
    const answer = answers[path]
    const status = answer ? 200 : 404
    const data = answer ? answer(String(call.data)) : { type: 'https://athenabudget.io/problems/not-found' }
    const response = { status, statusText: '', data, headers: {}, config: call }
    if (status !== 200) {
      throw new AxiosError('refused', AxiosError.ERR_BAD_REQUEST, call, undefined, response)
    }
    return response
  }
  const store = await newStore()
  const person = personOf(me, store, new Uint8Array(randomBytes(32)), axios.create({ adapter }), {
    clocks: deviceClocks,
    randomBytes: (length) => new Uint8Array(randomBytes(length)),
    random: () => 0.5,
    newId: randomUUID,
    sign: async () => undefined,
    formOf: () => new FormData(),
  })
  const open = openApproval()
  store.change((transaction) => putApproval(transaction, open, undefined, 0))
  return { person, store, open, calls }
}
