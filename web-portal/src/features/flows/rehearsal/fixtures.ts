import type { Draft, Rehearsal, RehearsalResult, RehearsedRequest } from '@/api/generated/athena'
import type { Compared, Times } from './compared'

export const DRAFT = {
  id: 'd1',
  key: 'budget-approval',
  name: 'Legal review',
  basedOn: 1,
  version: 3,
  bpmn: `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p">
    <userTask id="LEGAL" name="Legal review"/>
    <boundaryEvent id="remind" name="1 day" attachedToRef="LEGAL"/>
    <sequenceFlow id="yes" name="yes" sourceRef="LEGAL" targetRef="LEGAL"/>
  </process></definitions>`,
} as Draft

const HOUR = 3_600

/** What the server leaves out for whom nothing came by, although its description knows of no such gap. */
const gap = (times: Compared<Times>) => times as RehearsalResult['regions'][number]['times']

export const RESULT: RehearsalResult = {
  requests: 20,
  pending: 3,
  withdrawn: 1,
  different: 5,
  measured: 30,
  assumed: 10,
  reminders: 7,
  escalations: 2,
  ends: {
    before: { approved: 18, rejected: 2, without: 0, times: { p50: 2 * HOUR, p90: 30 * HOUR } },
    after: { approved: 13, rejected: 2, without: 5 },
  },
  obstacles: [{ obstacle: 'NOBODY', elementId: 'LEGAL', requests: 5 }],
  levels: [
    {
      level: 'L1',
      name: 'L1 approval',
      work: {
        before: { requests: 20, amountBase: '1000.00', times: { p50: HOUR, p90: 4 * HOUR } },
        after: { requests: 20, amountBase: '1000.00', times: { p50: HOUR, p90: 8 * HOUR } },
      },
    },
    {
      level: 'LEGAL',
      name: 'Legal review',
      work: { before: { requests: 0, amountBase: '0.00' }, after: { requests: 0, amountBase: '0.00' } },
    },
  ],
  regions: [
    {
      region: 'EMEA',
      requests: 20,
      times: gap({ before: { p50: 2 * HOUR, p90: 30 * HOUR }, after: null }),
    },
  ],
  steps: [
    { level: 'L1', region: 'EMEA', times: { before: { p50: 60, p90: 90 }, after: { p50: 60, p90: 120 } } },
    { level: 'LEGAL', region: 'EMEA', times: gap({ before: null, after: null }) },
  ],
  people: [{ userId: 'u1', decisions: { before: 20, after: 15 } }],
  elements: { LEGAL: 5, yes: 5, remind: 1 },
  assumptions: ['RATE_OF_THAT_DAY'],
}

export function rehearsal(changes: Partial<Rehearsal> = {}): Rehearsal {
  return {
    id: 'r1',
    draftId: DRAFT.id,
    draftVersion: DRAFT.version,
    from: '2026-10-01T00:00:00Z',
    until: '2026-11-01T00:00:00Z',
    seed: 0,
    status: 'DONE',
    total: 20,
    done: 20,
    startedBy: 'u1',
    startedAt: '2026-11-02T08:00:00Z',
    result: RESULT,
    ...changes,
  }
}

const STEP = {
  level: 'L1',
  openedAt: '2026-10-05T08:00:00Z',
  decidedAt: '2026-10-05T10:00:00Z',
  approved: true,
  decidedBy: 'u1',
  measured: true,
}

/** Approved by one level in reality, and stopped by the next with the draft. */
export const REQUEST: RehearsedRequest = {
  requestId: 'q1',
  number: 'BR-000004',
  submittedAt: '2026-10-05T08:00:00Z',
  region: 'EMEA',
  amountBase: '60000.00',
  different: true,
  before: { steps: [STEP], approved: true, decidedAt: STEP.decidedAt },
  after: {
    steps: [
      STEP,
      { ...STEP, level: 'L2', decidedBy: null, decidedAt: '2026-10-06T10:00:00Z', measured: false },
    ],
    approved: false,
    decidedAt: '2026-10-06T10:00:00Z',
    obstacle: 'NOBODY',
    obstacleAt: 'LEGAL',
  },
}
