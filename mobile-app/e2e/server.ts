import { randomUUID } from 'node:crypto'
import { request as requests, type APIRequestContext } from '@playwright/test'

const PASSWORD = 'athena-demo'
const SERVER = process.env.ATHENA_URL ?? 'http://localhost:8080'

/** Calls the server as somebody of the demonstration organisation, past the app. */
export async function as(username: string): Promise<APIRequestContext> {
  const plain = await requests.newContext({ baseURL: SERVER })
  const answer = await plain.post('/api/v1/auth/login', { data: { username, password: PASSWORD } })
  const { accessToken } = (await answer.json()) as { accessToken: string }
  return requests.newContext({
    baseURL: SERVER,
    extraHTTPHeaders: { Authorization: `Bearer ${accessToken}` },
  })
}

export interface Submitted {
  id: string
  number: string
  title: string
}

export async function submit(sales: APIRequestContext): Promise<Submitted> {
  const list = async (path: string) =>
    ((await (await sales.get(path)).json()) as { items: { id: string; code: string }[] }).items
  const category = (await list('/api/v1/categories?limit=200')).find((it) => it.code === 'TRAVEL')!
  const reason = (await list('/api/v1/reasons?limit=200')).find((it) => it.code === 'TRADE_FAIR')!
  const answer = await sales.post('/api/v1/requests', {
    data: {
      title: `Trade fair ${randomUUID().slice(0, 8)}`,
      justification: 'Forty customers in three days',
      categoryId: category.id,
      reasonId: reason.id,
      amount: '1250.00',
      currency: 'EUR',
    },
  })
  return (await answer.json()) as Submitted
}

export async function decisionsOn(sales: APIRequestContext, request: string) {
  const { decisions } = (await (await sales.get(`/api/v1/requests/${request}`)).json()) as {
    decisions: {
      outcome: string
      level: string
      comment: string | null
      status: string
      signedBy: string | null
    }[]
  }
  return decisions
}

export { PASSWORD }
