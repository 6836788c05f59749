import type { Way, WayRequest } from './api'

/** What tests say the server answers. */

export const STRAIGHT: Way = {
  id: '0'.repeat(32),
  activities: ['Submitted', 'L1: approved', 'L2: approved'],
  cases: 120,
  share: 0.75,
  cumulativeShare: 0.75,
  medianSeconds: 129_600,
  p90Seconds: 259_200,
  examples: [],
  versions: [{ version: 1, cases: 120, fits: true, deviations: [] }],
}

export const STRAY: Way = {
  ...STRAIGHT,
  id: '1'.repeat(32),
  activities: ['Submitted', 'L2: approved', 'L1: rolled back', 'Moved to another version'],
  cases: 40,
  share: 0.25,
  cumulativeShare: 1,
  versions: [
    {
      version: 1,
      cases: 30,
      fits: false,
      deviations: [
        { position: 2, activity: 'L2: approved', kind: 'NOT_OPEN', possible: ['L1'] },
        { position: 3, activity: 'L1: rolled back', kind: 'NOTHING_TO_ROLL_BACK', possible: [] },
      ],
    },
    { version: null, cases: 10, fits: null, deviations: [] },
  ],
}

export const REQUEST: WayRequest = {
  id: '22222222-2222-4222-8222-222222222222',
  number: 'BR-2026-000042',
  status: 'APPROVED',
  submittedAt: '2026-11-20T10:00:00Z',
  version: 1,
  seconds: 7_200,
}
