/**
 * Who sees what. The server decides; this only keeps what it would refuse off the screen.
 */
import { createContext, useContext } from 'react'
import type { User } from '@/api/generated/athena'

type Role = User['roles'][number]

const has =
  (...roles: Role[]) =>
  (user: User) =>
    user.roles.some((role) => roles.includes(role))

export const POLICIES = {
  'requests:submit': has('SALES'),
  'requests:list': has('SALES', 'ADMIN', 'ANALYST'),
  'approvals:decide': has('APPROVER'),
  'approvals:roll-back': has('APPROVER', 'ADMIN'),
  'delegations:own': has('APPROVER', 'ADMIN'),
  'people:manage': has('ADMIN'),
  'catalog:manage': has('ADMIN'),
  'assignments:manage': has('ADMIN'),
  'flows:read': has('ADMIN', 'ANALYST'),
  'flows:edit': has('ADMIN'),
  'audit:read': has('ADMIN', 'ANALYST'),
  'insights:read': has('ADMIN', 'ANALYST'),
  'retention:read': has('ADMIN', 'ANALYST'),
  'retention:hold': has('ADMIN'),
  'cockpit:open': has('ADMIN', 'ANALYST'),
  'notifications:read': has('ADMIN', 'ANALYST'),
  'notifications:replay': has('ADMIN'),
} satisfies Record<string, (user: User) => boolean>

export type Policy = keyof typeof POLICIES

export const SignedIn = createContext<User | undefined>(undefined)

/** The signed-in user. Only inside pages that need a session. */
export function useMe(): User {
  const user = useContext(SignedIn)
  if (!user) {
    throw new Error('No session')
  }
  return user
}

export function useAllowed(): (policy: Policy) => boolean {
  const user = useMe()
  return (policy) => POLICIES[policy](user)
}
