import { desc, eq, inArray, like, or } from 'drizzle-orm'
import type { Database } from '@/database/database'
import type { LocalStore } from '@/database/localStore'
import { draft } from '@/database/schema'
import type { FormValues } from './formRules'
import type { Photo } from './photos'

/** What a new request began as: the request `from`, or the conflict `correct`; nothing for one from scratch. */
export interface Origin {
  from?: string
  correct?: string
}

export interface Draft {
  values: FormValues
  replacesId?: string
}

const KIND = 'request'
const PHOTOS = 'photos of '

/** One for a new request, and one for each that something else began as. */
export function draftKind({ from, correct }: Origin): string {
  return from ? `${KIND}:from:${from}` : correct ? `${KIND}:correct:${correct}` : KIND
}

export function readDraft(database: Database, kind: string): (Draft & { savedAt: string }) | undefined {
  const row = database.select().from(draft).where(eq(draft.kind, kind)).get()
  return row && { ...(row.content as Draft), savedAt: row.savedAt }
}

/** Photos have a row of their own: they are large, and do not change while somebody types. */
export function readPhotos(database: Database, kind: string): Photo[] {
  const row = database
    .select()
    .from(draft)
    .where(eq(draft.kind, PHOTOS + kind))
    .get()
  return (row?.content ?? []) as Photo[]
}

export function draftsOf(database: Database): { origin: Origin; title: string; savedAt: string }[] {
  return database
    .select()
    .from(draft)
    .where(or(eq(draft.kind, KIND), like(draft.kind, `${KIND}:%`)))
    .orderBy(desc(draft.savedAt))
    .all()
    .map(({ kind, content, savedAt }) => {
      const [, from, id] = kind.split(':')
      return {
        origin: from && id ? { [from]: id } : {},
        title: (content as Draft).values.title,
        savedAt,
      }
    })
}

export function writeDraft(store: LocalStore, kind: string, content: Draft, now: Date) {
  write(store, kind, content, now)
}

export function writePhotos(store: LocalStore, kind: string, photos: Photo[], now: Date) {
  write(store, PHOTOS + kind, photos, now)
}

export function forgetDraft(store: LocalStore, kind: string) {
  store.change((transaction) =>
    transaction
      .delete(draft)
      .where(inArray(draft.kind, [kind, PHOTOS + kind]))
      .run(),
  )
}

function write(store: LocalStore, kind: string, content: unknown, now: Date) {
  const row = { content, savedAt: now.toISOString() }
  store.change((transaction) =>
    transaction
      .insert(draft)
      .values({ kind, ...row })
      .onConflictDoUpdate({ target: draft.kind, set: row })
      .run(),
  )
}
