import { athena, type NotificationPreferencesView, type User } from '@/api/generated/athena'

type Wire = NotificationPreferencesView

export type Kind = NonNullable<Wire['muted']>[number]
export type Medium = 'push' | 'email' | 'sms'

export const MEDIA: Medium[] = ['push', 'email', 'sms']

/** What one can be told of, by what one is in it. */
const KINDS = {
  requester: [
    'LEVEL_APPROVED',
    'REQUEST_APPROVED',
    'REQUEST_REJECTED',
    'DECISION_ROLLED_BACK',
    'QUESTION_ASKED',
  ],
  approver: [
    'APPROVAL_OPENED',
    'APPROVAL_REMINDED',
    'APPROVAL_ESCALATED',
    'WINDOW_CLOSING',
    'QUESTION_ANSWERED',
    'DECIDED_ON_BEHALF',
    'DECISION_SUPERSEDED',
    'DELEGATION_RECEIVED',
    'DELEGATION_ENDED',
    'RESPONSIBILITY_GAINED',
    'REQUEST_PASSED',
  ],
  administrator: ['APPROVAL_ESCALATED'],
} as const satisfies Record<string, Kind[]>

export type Part = keyof typeof KINDS

/** Nobody is asked about news that nobody would send them. */
export function kindsFor({ roles }: User): [Part, readonly Kind[]][] {
  const parts: Part[] = []
  if (roles.includes('SALES')) {
    parts.push('requester')
  }
  if (roles.includes('APPROVER')) {
    parts.push('approver')
  } else if (roles.includes('ADMIN')) {
    parts.push('administrator')
  }
  return parts.map((part) => [part, KINDS[part]])
}

/** Preferences while they are edited: all of it is there. */
export interface Draft {
  media: Record<Medium, boolean>
  muted: Kind[]
  quiet: { from: string; until: string } | undefined
  digestAt: string | undefined
}

export function draftOf({ push, email, sms, muted, quietHours, digestAt }: Wire): Draft {
  const { from, until } = quietHours ?? {}
  return {
    media: { push: push ?? false, email: email ?? false, sms: sms ?? false },
    muted: [...(muted ?? [])].sort(),
    quiet: from && until ? { from, until } : undefined,
    digestAt: digestAt ?? undefined,
  }
}

export function wireOf({ media, muted, quiet, digestAt }: Draft): Wire {
  return { ...media, muted, ...(quiet ? { quietHours: quiet } : {}), digestAt: digestAt ?? null }
}

export function isSame(one: Draft, other: Draft): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** The preferences of the server, asked for anew once they were saved or found to have changed. */
export const { useNotificationPreferenceGetQuery, useNotificationPreferencePutMutation } =
  athena.enhanceEndpoints({
    endpoints: {
      notificationPreferenceGet: { providesTags: ['Preferences'] },
      notificationPreferencePut: { invalidatesTags: ['Preferences'] },
    },
  })
