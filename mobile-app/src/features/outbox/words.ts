import type { TFunction } from 'i18next'
import type { Conflict, Entry, EntryOf } from '@/features/sync'

type Words = TFunction<'outbox'>

/** What somebody wanted, in a line. */
export function wantedIn(t: Words, entry: Pick<Entry, 'kind' | 'wanted'>): string {
  switch (entry.kind) {
    case 'DECIDE': {
      const { action, seen } = (entry as EntryOf<'DECIDE'>).wanted
      return t(`kind.${action}`, { what: seen.request.number })
    }
    case 'ASK':
      return t('kind.ASK', { what: (entry as EntryOf<'ASK'>).wanted.seen.request.number })
    case 'SUBMIT':
      return t('kind.SUBMIT', { what: (entry as EntryOf<'SUBMIT'>).wanted.title })
    case 'ATTACH':
      return t('kind.ATTACH', { what: (entry as EntryOf<'ATTACH'>).wanted.fileName })
    case 'WITHDRAW':
    case 'ANSWER':
      return t(`kind.${entry.kind}`, { what: t('request') })
  }
}

/** What somebody wrote with it, so that it can be used again. */
export function writtenIn({ kind, wanted }: Pick<Conflict, 'kind' | 'wanted'>): string | undefined {
  const { comment, text } = wanted as { comment?: string; text?: string }
  return kind === 'ASK' || kind === 'ANSWER' ? text : comment
}
