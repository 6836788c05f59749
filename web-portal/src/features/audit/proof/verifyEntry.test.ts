// @vitest-environment node
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { base64, ofBase64 } from './bytes'
import { openCheckpoint, type Checkpoint } from './checkpoint'
import { isConsistent } from './merkleTree'
import vectors from './vectors.json'
import { parseVerifierKey, type VerifierKey } from './verifierKey'
import { verifyEntry, type Evidence, type StepName } from './verifyEntry'

// What the Java code of connectors/audit answers: PortalVectorsTest there makes these vectors, and fails when they drift.
const SIZE = vectors.entries.length
const ERASED = 3

// Some try every byte there is, on machines that are shared.
vi.setConfig({ testTimeout: 60_000 })

let key: VerifierKey
let checkpoints: Checkpoint[]

beforeAll(async () => {
  key = await parseVerifierKey(vectors.key)
  checkpoints = await Promise.all(vectors.checkpoints.map((note) => openCheckpoint(note, key)))
})

function consistency(first: number, second: number): Promise<string[]> {
  const proof = vectors.consistency.find((each) => each.first === first && each.second === second)
  return Promise.resolve(proof?.path ?? [])
}

function evidence(index: number, change: Partial<Evidence> = {}): Evidence {
  const { shown, proof } = structuredClone(vectors.entries[index]) as unknown as Pick<
    Evidence,
    'shown' | 'proof'
  >
  return { shown, proof, key, consistency, ...change }
}

async function failures(given: Evidence): Promise<StepName[]> {
  const { steps } = await verifyEntry(given)
  return steps.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name)
}

/** Flips one bit, which leaves a text of the same form. */
function flipped(text: string, byte = 0): string {
  const bytes = ofBase64(text)
  bytes[byte] = (bytes[byte] ?? 0) ^ 1
  return base64(bytes)
}

describe('an entry that the log answers', () => {
  it.each(vectors.entries.map((_, index) => index))('is found to be in it: %i', async (index) => {
    const verdict = await verifyEntry(evidence(index, { seen: checkpoints[index] }))
    expect(verdict.steps.filter(({ outcome }) => outcome !== 'passed')).toEqual([])
    expect(verdict.outcome).toBe('passed')
    expect(verdict.checkpoint?.size).toBe(SIZE)
  })

  it('stays provable when what was personal in it is erased', async () => {
    const given = evidence(ERASED)
    expect(given.shown.erased).toContain('/data/username')
    expect(await failures(given)).toEqual([])
  })

  it('is not doubted for being the first that this browser sees', async () => {
    const verdict = await verifyEntry(evidence(0))
    expect(verdict.outcome).toBe('passed')
    expect(verdict.steps.at(-1)).toMatchObject({ outcome: 'unknown', reason: 'firstSeen' })
  })
})

describe('what is shown', () => {
  it.each<[string, (given: Evidence) => void]>([
    ['another actor', ({ shown }) => (shown.actor = crypto.randomUUID())],
    ['nobody on whose behalf', ({ shown }) => (shown.onBehalfOf = null)],
    ['another time', ({ shown }) => (shown.time = '2026-11-25T05:00:00.121Z')],
    ['another outcome', ({ shown }) => ((shown.data as { outcome: string }).outcome = 'REJECTED')],
    ['something added', ({ shown }) => ((shown.data as { more?: string }).more = 'x')],
    ['another object', ({ shown }) => (shown.object.type = 'request')],
    [
      'another way of proving who it was',
      ({ shown }) => ((shown.client as { authentication?: string }).authentication = 'ACTION_LINK'),
    ],
  ])('must be what is proven: %s', async (_, tamper) => {
    const given = evidence(0)
    tamper(given)
    expect(await failures(given)).toContain('shown')
  })

  it.each<[string, (given: Evidence) => void]>([
    ['another comment', ({ shown }) => ((shown.data as { comment: string }).comment = 'No')],
    ['another address', ({ shown }) => (shown.client.ip = '203.0.113.8')],
    ['a comment with its salt changed', ({ proof }) => (salted(proof).salt = '00'.repeat(16))],
    ['a comment that goes unnoticed', ({ shown }) => delete (shown.data as { comment?: string }).comment],
    [
      'a value beside no commitment',
      ({ proof }) => (proof.personal = { ...proof.personal, '/x': salted(proof) }),
    ],
    [
      'a comment said to be erased',
      ({ shown, proof }) => {
        shown.erased = ['/data/comment']
        shown.data = { ...(shown.data as object), comment: 'No' }
        delete proof.personal?.['/data/comment']
      },
    ],
  ])('must be what was committed to: %s', async (_, tamper) => {
    const given = evidence(0)
    tamper(given)
    expect(await failures(given)).toContain('personal')
  })

  it('cannot be compared with its commitments when the server keeps the salts', async () => {
    const given = evidence(0)
    delete given.proof.personal
    const verdict = await verifyEntry(given)
    expect(verdict.outcome).toBe('unknown')
    expect(verdict.steps[1]).toMatchObject({ name: 'personal', outcome: 'unknown', reason: 'noSalts' })
  })
})

function salted(proof: Evidence['proof']) {
  const found = proof.personal?.['/data/comment']
  if (!found) {
    throw new Error('The vector has a comment')
  }
  return found
}

describe('a proof', () => {
  it('fails with any byte of the leaf', async () => {
    const { proof } = evidence(0)
    for (let at = 0; at < proof.leaf.length; at++) {
      const changed = String.fromCharCode(proof.leaf.charCodeAt(at) ^ 1)
      const given = evidence(0)
      given.proof.leaf = proof.leaf.slice(0, at) + changed + proof.leaf.slice(at + 1)
      expect(await failures(given), `letter ${at}`).toEqual(expect.arrayContaining(['leaf', 'path']))
    }
  })

  it.each(vectors.entries.map((_, index) => index))('fails with any byte of its path: %i', async (index) => {
    const { proof } = evidence(index)
    for (let hash = 0; hash < proof.path.length; hash++) {
      for (const byte of [0, 15, 31]) {
        const given = evidence(index)
        given.proof.path[hash] = flipped(proof.path[hash] ?? '', byte)
        expect(await failures(given)).toEqual(['path'])
      }
    }
  })

  it.each<[string, (given: Evidence) => void]>([
    ['a hash less', ({ proof }) => proof.path.pop()],
    ['a hash more', ({ proof }) => proof.path.push(proof.leafHash)],
    ['hashes in another order', ({ proof }) => proof.path.reverse()],
    ['something that is no hash', ({ proof }) => (proof.path[0] = 'AAAA')],
    ['another place', ({ proof }) => (proof.index = 1)],
    ['another size', ({ proof }) => (proof.size = SIZE - 1)],
  ])('fails with %s', async (_, tamper) => {
    const given = evidence(0)
    tamper(given)
    expect(await failures(given)).toContain('path')
  })

  it('fails for the entry of another', async () => {
    const given = evidence(0, { proof: evidence(4).proof })
    expect(await failures(given)).toEqual(expect.arrayContaining(['shown', 'leaf']))
  })

  it('fails when the leaf is not in its one spelling', async () => {
    const given = evidence(0)
    given.proof.leaf = given.proof.leaf.replace('{', '{ ')
    expect(await failures(given)).toEqual(expect.arrayContaining(['shown', 'leaf', 'path']))
  })
})

describe('a checkpoint', () => {
  it('fails with another key', async () => {
    const another = await parseVerifierKey(vectors.anotherKey)
    const [signature] = (await verifyEntry(evidence(0, { key: another }))).steps.slice(4)
    expect(signature).toMatchObject({ name: 'signature', outcome: 'failed' })
    expect(signature?.detail).toMatch(/not signed by example\.org\/audit\+c70387b4, but by/)
  })

  it.each([vectors.key, vectors.anotherKey])(
    'holds with either key while one takes over from the other: %s',
    async (text) => {
      const given = evidence(0, { key: await parseVerifierKey(text) })
      given.proof.checkpoint = vectors.others.signedByBothKeys
      expect(await failures(given)).toEqual([])
    },
  )

  it.each([
    ['signed by another key', vectors.others.signedByAnotherKey, ['signature', 'history']],
    ['of other entries', vectors.others.rewritten, ['path', 'history']],
    ['of a log that was cut off', vectors.others.cutOff, ['path', 'history']],
    ['that is none', 'example.org/audit\n11\n', ['path', 'signature', 'history']],
    ['that is missing', '', ['path', 'signature', 'history']],
  ])('fails when it is one %s', async (_, note, failed) => {
    const given = evidence(0, { seen: checkpoints[SIZE - 1] })
    given.proof.checkpoint = note
    expect(await failures(given)).toEqual(failed)
  })

  it('fails with any letter changed', async () => {
    const note = vectors.checkpoints[SIZE - 1] ?? ''
    for (let at = 0; at < note.length; at++) {
      const changed = note.slice(0, at) + String.fromCharCode(note.charCodeAt(at) ^ 1) + note.slice(at + 1)
      await expect(openCheckpoint(changed, key), `letter ${at}`).rejects.toThrow()
    }
  })

  it('is shorter than one seen before when entries were cut off, whatever else is in order', async () => {
    const given = evidence(0, { seen: { ...checkpoints[SIZE - 1], size: SIZE + 1 } as Checkpoint })
    expect((await verifyEntry(given)).steps.at(-1)).toMatchObject({ outcome: 'failed', reason: 'shorter' })
  })

  it('is of a rewritten log when the one seen before is not its beginning', async () => {
    const seen = { ...checkpoints[4], root: checkpoints[5]?.root } as Checkpoint
    expect((await verifyEntry(evidence(0, { seen }))).steps.at(-1)).toMatchObject({
      outcome: 'failed',
      reason: 'rewritten',
    })
  })

  it('is neither believed nor refused by a browser without Ed25519', async () => {
    const unsupported = Object.assign(new Error(), { name: 'NotSupportedError' })
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(unsupported)
    const verdict = await verifyEntry(evidence(0, { seen: checkpoints[2] }))
    expect(verdict.outcome).toBe('unknown')
    expect(verdict.steps[4]).toMatchObject({ outcome: 'unknown', reason: 'noEd25519' })
    expect(verdict.steps.filter(({ outcome }) => outcome === 'failed')).toEqual([])
  })
})

describe('a proof of consistency', () => {
  it.each(vectors.consistency.map(({ first, second, path }) => [first, second, path] as const))(
    'holds from %i to %i, and with nothing else',
    async (first, second, path) => {
      const [older, newer] = [checkpoints[first - 1], checkpoints[second - 1]] as [Checkpoint, Checkpoint]
      expect(await isConsistent(older, newer, [...path])).toBe(true)
      expect(await isConsistent(older, newer, [...path, older.root])).toBe(false)
      expect(await isConsistent({ ...older, root: flipped(older.root) }, newer, [...path])).toBe(false)
      for (let hash = 0; hash < path.length; hash++) {
        const changed = path.map((each, at) => (at === hash ? flipped(each) : each))
        expect(await isConsistent(older, newer, changed)).toBe(false)
        expect(await isConsistent(older, newer, path.slice(0, hash))).toBe(false)
      }
    },
  )
})
