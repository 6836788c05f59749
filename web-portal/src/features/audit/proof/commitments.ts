import type { AuditEntryView } from '@/api/generated/athena'
import { base64, join, ofHex, sha256, utf8 } from './bytes'
import { canonical, type Json } from './canonicalJson'

/** A personal value as it stands beside its entry. Without the salt nobody finds the value by guessing. */
export interface Salted {
  salt: string
  value: string
}

type Fields = { [name: string]: Json }

/** SHA-256 of salt and value, in Base64: all that an entry holds of a personal value. */
async function commitmentOf({ salt, value }: Salted): Promise<string> {
  return base64(await sha256(join(ofHex(salt), utf8(value))))
}

/** The paths at which a value is shown that is not the one committed to, or is gone without being called erased. */
export async function brokenCommitments(
  commitments: Fields,
  personal: Record<string, Salted>,
  shown: AuditEntryView,
): Promise<string[]> {
  const broken: string[] = []
  for (const [path, commitment] of Object.entries(commitments)) {
    const value = at(viewed(shown), path)
    const salted = personal[path]
    const fits =
      salted === undefined
        ? value === undefined && shown.erased.includes(path)
        : value === salted.value && (await commitmentOf(salted).catch(() => undefined)) === commitment
    if (!fits) {
      broken.push(path)
    }
  }
  return [...broken, ...Object.keys(personal).filter((path) => !(path in commitments))]
}

/**
 * The canonical text of the leaf, made anew from what is shown, with the personal values taken out as the log takes them out.
 * What is not shown of a leaf, its version, the commitments and whom it erases, comes from the leaf itself.
 */
export function leafOf(shown: AuditEntryView, leaf: Fields): string {
  const rest = viewed(shown)
  for (const path of Object.keys(fields(leaf.personal))) {
    remove(rest, path)
  }
  const client = fields(rest.client)
  const { id, index, time, action, actor, onBehalfOf, requestId, traceId, object } = shown
  return canonical({
    ...present({ v: leaf.v, personal: leaf.personal, erases: leaf.erases }),
    ...present({ actor, onBehalfOf, requestId, traceId }),
    eventId: id,
    index,
    time,
    action,
    object: { type: object.type, id: object.id },
    data: rest.data ?? null,
    // Absent where nothing of it is left, as in the leaf.
    ...(Object.keys(client).length > 0 ? { client } : {}),
  })
}

export function fields(value: Json | undefined): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}

/** A copy of what personal paths lead into. */
function viewed(shown: AuditEntryView): Fields {
  return {
    data: structuredClone(shown.data) as Json,
    client: present({ ...shown.client }),
  }
}

function present(optional: Record<string, Json | undefined>): Fields {
  return Object.fromEntries(
    Object.entries(optional).filter((field): field is [string, Json] => field[1] != null),
  )
}

/** The steps of a JSON pointer. */
function steps(path: string): string[] {
  return path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function into(value: Json | undefined, step: string): Json | undefined {
  if (typeof value !== 'object' || value === null) {
    return undefined
  }
  return Object.hasOwn(value, step) ? (value as Fields)[step] : undefined
}

function at(value: Json, path: string): Json | undefined {
  return steps(path).reduce<Json | undefined>(into, value)
}

function remove(from: Fields, path: string) {
  const way = steps(path)
  const last = way.pop()
  const parent = way.reduce<Json | undefined>(into, from)
  if (last !== undefined && typeof parent === 'object' && parent !== null && !Array.isArray(parent)) {
    delete parent[last]
  }
}
