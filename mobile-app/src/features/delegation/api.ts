import type { AxiosInstance } from 'axios'
import type { Delegation } from '@/api/types'

const ADDRESS = '/api/v1/delegations'
const MOST = 200
const SUGGESTED = 8

export interface Deputy {
  id: string
  displayName: string
}

export const delegations = (http: AxiosInstance, signal: AbortSignal) =>
  http
    .get<{ items: Delegation[] }>(ADDRESS, { params: { limit: MOST }, signal })
    .then(({ data }) => data.items)

export const delegate = (
  http: AxiosInstance,
  input: { toUserId: string; from: string; until: string; categoryId: string | null },
) => http.post<Delegation>(ADDRESS, input)

export const endDelegation = (http: AxiosInstance, id: string) => http.delete(`${ADDRESS}/${id}`)

/** Approvers whose name has the text in it. */
export const deputies = (http: AxiosInstance, q: string, signal: AbortSignal) =>
  http
    .get<{ items: (Deputy & { active: boolean })[] }>('/api/v1/people', {
      params: { q, role: 'APPROVER', limit: SUGGESTED },
      signal,
    })
    .then(({ data }) => data.items.filter(({ active }) => active))
