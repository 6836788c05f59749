import { randomUUID } from 'node:crypto'
import axios, { type AxiosInstance } from 'axios'
import type { Category, Reason, Tokens, User } from '@/api/types'

export const SERVER = process.env.ATHENA_URL ?? 'http://localhost:8080'
const PASSWORD = 'athena-model-1'

/** Calls the server as somebody in the portal would, past any device. */
export async function signIn(username: string, password: string): Promise<AxiosInstance> {
  const { data } = await axios.post<Tokens>(`${SERVER}/api/v1/auth/login`, {
    username,
    password,
    device: 'portal',
  })
  return axios.create({ baseURL: SERVER, headers: { Authorization: `Bearer ${data.accessToken}` } })
}

export type Role = 'requester' | 'first' | 'second' | 'l2' | 'l3'

export interface Player {
  user: User
  username: string
  password: string
  portal: AxiosInstance
}

/** People and a category of their own, so that a run sees nothing of another one. */
export interface World {
  admin: AxiosInstance
  category: Category
  reason: Reason
  players: Record<Role, Player>
  /** Who decides at the first level: by this assignment. */
  assignment: { id: string; version: number }
}

let administrator: { portal: AxiosInstance; until: number } | undefined

async function admin(): Promise<AxiosInstance> {
  if (!administrator || administrator.until < Date.now()) {
    administrator = { portal: await signIn('admin', 'athena-demo'), until: Date.now() + 5 * 60_000 }
  }
  return administrator.portal
}

export async function newWorld(): Promise<World> {
  const portal = await admin()
  const mark = randomUUID().slice(0, 8)
  const player = async (role: Role): Promise<[Role, Player]> => {
    const username = `${role}-${mark}`
    const { data: user } = await portal.post<User>('/api/v1/users', {
      username,
      password: PASSWORD,
      displayName: `${role} ${mark}`,
      email: `${username}@example.com`,
      region: 'EMEA',
      roles: [role === 'requester' ? 'SALES' : 'APPROVER'],
      active: true,
    })
    return [role, { user, username, password: PASSWORD, portal: await signIn(username, PASSWORD) }]
  }
  const roles: Role[] = ['requester', 'first', 'second', 'l2', 'l3']
  const players = Object.fromEntries(await Promise.all(roles.map(player))) as Record<Role, Player>
  const { data: category } = await portal.post<Category>('/api/v1/categories', {
    code: `MODEL-${mark.toUpperCase()}`,
    name: `Model ${mark}`,
  })
  const { data: reason } = await portal.post<Reason>('/api/v1/reasons', {
    code: `MODEL-${mark.toUpperCase()}`,
    name: `Model ${mark}`,
    categoryId: category.id,
  })
  const assign = async (level: string, ...approvers: Role[]) =>
    (
      await portal.post<{ id: string; version: number }>('/api/v1/assignments', {
        categoryId: category.id,
        level,
        region: 'EMEA',
        approverIds: approvers.map((role) => players[role].user.id),
      })
    ).data
  const assignment = await assign('L1', 'first', 'second')
  await assign('L2', 'l2')
  await assign('L3', 'l3')
  return { admin: portal, category, reason, players, assignment }
}

/** Everything that a list of the server has. */
export async function whole<Item>(portal: AxiosInstance, address: string): Promise<Item[]> {
  const items: Item[] = []
  let cursor: string | undefined
  do {
    const { data }: { data: { items: Item[]; nextCursor?: string } } = await portal.get(address, {
      params: { limit: 200, cursor },
    })
    items.push(...data.items)
    cursor = data.nextCursor
  } while (cursor)
  return items
}
