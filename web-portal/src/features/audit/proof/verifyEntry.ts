import type { AuditEntryView, AuditLogProof } from '@/api/generated/athena'
import { readCanonical, type Json } from './canonicalJson'
import { claimedCheckpoint, openCheckpoint, type Checkpoint } from './checkpoint'
import { brokenCommitments, fields, leafOf, type Salted } from './commitments'
import { isConsistent, leafHash, rootOfInclusion } from './merkleTree'
import { NoEd25519, type VerifierKey } from './verifierKey'

/** In the order of their reasoning: each rests on the one before. */
export const STEPS = ['shown', 'personal', 'leaf', 'path', 'signature', 'history'] as const

export type StepName = (typeof STEPS)[number]
export type Outcome = 'passed' | 'failed' | 'unknown'

export interface Step {
  name: StepName
  outcome: Outcome
  /** Which of the things that can be said of this step; a text of the page. */
  reason?: 'noSalts' | 'noEd25519' | 'firstSeen' | 'shorter' | 'same' | 'rewritten' | 'unsigned'
  /** What exactly, for those who look into it. */
  detail?: string
}

export interface Verdict {
  steps: Step[]
  outcome: Outcome
  /** What the proof is against: signed, unless the step of the signature says otherwise. */
  checkpoint?: Checkpoint
}

export interface Evidence {
  shown: AuditEntryView
  proof: Omit<AuditLogProof, 'personal'> & { personal?: Record<string, Salted> }
  key: VerifierKey
  /** The last checkpoint that was seen before. */
  seen?: Checkpoint
  /** Asks for the proof that the log of one size grew from that of another. */
  consistency: (first: number, second: number) => Promise<string[]>
}

/** Verifies an entry with nothing believed but the key: every step is taken, so that one sees where it fails. */
export async function verifyEntry(evidence: Evidence): Promise<Verdict> {
  const { shown, proof, key, seen, consistency } = evidence
  const leaf = readLeaf(proof.leaf)
  const hash = await leafHash(proof.leaf)
  const { checkpoint, step: signature } = await signed(proof.checkpoint ?? '', key)
  const steps: Step[] = [
    shownAsProven(shown, proof.leaf, leaf),
    await asCommitted(shown, proof.personal, leaf),
    step('leaf', hash === proof.leafHash && hash === shown.hash, hash),
    await inTree(hash, leaf, proof, checkpoint),
    signature,
    await grown(checkpoint, seen, signature.outcome, consistency),
  ]
  return { steps, outcome: overall(steps), ...(checkpoint ? { checkpoint } : {}) }
}

function step(name: StepName, passed: boolean, detail?: string): Step {
  return { name, outcome: passed ? 'passed' : 'failed', ...(detail ? { detail } : {}) }
}

/** A first visit is nothing to doubt; everything else that could not be checked is. */
function overall(steps: Step[]): Outcome {
  return steps.some(({ outcome }) => outcome === 'failed')
    ? 'failed'
    : steps.some(({ outcome, reason }) => outcome === 'unknown' && reason !== 'firstSeen')
      ? 'unknown'
      : 'passed'
}

function readLeaf(text: string): { [name: string]: Json } | Error {
  try {
    return readCanonical(text)
  } catch (error) {
    return error as Error
  }
}

type Read = ReturnType<typeof readLeaf>

function shownAsProven(shown: AuditEntryView, text: string, leaf: Read): Step {
  return leaf instanceof Error
    ? step('shown', false, leaf.message)
    : step('shown', leafOf(shown, leaf) === text)
}

async function asCommitted(
  shown: AuditEntryView,
  personal: Record<string, Salted> | undefined,
  leaf: Read,
): Promise<Step> {
  if (leaf instanceof Error) {
    return step('personal', false, leaf.message)
  }
  const commitments = fields(leaf.personal)
  if (!personal && Object.keys(commitments).some((path) => !shown.erased.includes(path))) {
    return { name: 'personal', outcome: 'unknown', reason: 'noSalts' }
  }
  const broken = await brokenCommitments(commitments, personal ?? {}, shown)
  return step('personal', broken.length === 0, broken.join(', '))
}

async function inTree(
  hash: string,
  leaf: Read,
  proof: Evidence['proof'],
  checkpoint: Checkpoint | undefined,
): Promise<Step> {
  const index = leaf instanceof Error ? undefined : leaf.index
  if (!checkpoint || index !== proof.index || proof.size !== checkpoint.size) {
    return step('path', false)
  }
  try {
    const root = await rootOfInclusion(hash, index, checkpoint.size, proof.path)
    return step('path', root === checkpoint.root, checkpoint.root)
  } catch (error) {
    return step('path', false, (error as Error).message)
  }
}

async function signed(note: string, key: VerifierKey): Promise<{ checkpoint?: Checkpoint; step: Step }> {
  try {
    return { checkpoint: await openCheckpoint(note, key), step: step('signature', true) }
  } catch (error) {
    const failed: Step =
      error instanceof NoEd25519
        ? { name: 'signature', outcome: 'unknown', reason: 'noEd25519' }
        : step('signature', false, (error as Error).message)
    try {
      return { checkpoint: claimedCheckpoint(note), step: failed }
    } catch {
      return { step: failed }
    }
  }
}

async function grown(
  now: Checkpoint | undefined,
  seen: Checkpoint | undefined,
  signature: Outcome,
  consistency: Evidence['consistency'],
): Promise<Step> {
  if (!now || signature === 'failed') {
    return { name: 'history', outcome: 'failed', reason: 'unsigned' }
  }
  if (!seen) {
    return { name: 'history', outcome: 'unknown', reason: 'firstSeen' }
  }
  if (now.size < seen.size) {
    return { name: 'history', outcome: 'failed', reason: 'shorter', detail: `${now.size} < ${seen.size}` }
  }
  const path = now.size === seen.size || seen.size === 0 ? [] : await consistency(seen.size, now.size)
  try {
    return seen.size === 0 || (await isConsistent(seen, now, path))
      ? { name: 'history', outcome: 'passed', ...(now.size === seen.size ? { reason: 'same' } : {}) }
      : { name: 'history', outcome: 'failed', reason: 'rewritten' }
  } catch (error) {
    return { name: 'history', outcome: 'failed', reason: 'rewritten', detail: (error as Error).message }
  }
}
