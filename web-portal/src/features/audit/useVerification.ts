import { useState } from 'react'
import { athena, type AuditEntryView } from '@/api/generated/athena'
import type { CallError } from '@/api/problem'
import { parseVerifierKey } from './proof/verifierKey'
import { verifyEntry, type Verdict } from './proof/verifyEntry'
import { trust } from './trust'

export type Verification =
  | { state: 'idle' }
  | { state: 'running' }
  | { state: 'done'; verdict: Verdict }
  /** A page that came unencrypted has no way to compute hashes that can be relied upon. */
  | { state: 'insecure' }
  | { state: 'failed'; error: CallError }

/** Verifies an entry in this browser, and remembers what it was shown when all of it holds. */
export function useVerification(shown: AuditEntryView) {
  const [verification, setVerification] = useState<Verification>({ state: 'idle' })
  const [askProof] = athena.endpoints.auditLogProof.useLazyQuery()
  const [askCheckpoint] = athena.endpoints.auditLogCheckpoint.useLazyQuery()
  const [askConsistency] = athena.endpoints.auditLogConsistency.useLazyQuery()

  async function verified(): Promise<Verdict> {
    const [proof, told] = await Promise.all([askProof({ id: shown.id }).unwrap(), askCheckpoint().unwrap()])
    if (!trust.key()) {
      await parseVerifierKey(told.key)
      trust.setKey(told.key, 'firstSeen')
    }
    const key = await parseVerifierKey(trust.key()?.text ?? told.key)
    const verdict = await verifyEntry({
      shown,
      proof,
      key,
      seen: trust.seen(key.name),
      consistency: async (first, second) => (await askConsistency({ first, second }).unwrap()).path,
    })
    if (verdict.checkpoint && verdict.steps.slice(-2).every(remembers)) {
      trust.see(verdict.checkpoint)
    }
    return verdict
  }

  const verify = async () => {
    if (!globalThis.crypto?.subtle) {
      setVerification({ state: 'insecure' })
      return
    }
    setVerification({ state: 'running' })
    try {
      setVerification({ state: 'done', verdict: await verified() })
    } catch (error) {
      setVerification({ state: 'failed', error: error as CallError })
    }
  }
  return { verification, verify, forget: () => setVerification({ state: 'idle' }) }
}

/** A checkpoint that is signed and grew from the last one is the one to compare the next with. */
function remembers({ outcome, reason }: Verdict['steps'][number]): boolean {
  return outcome === 'passed' || reason === 'firstSeen'
}
