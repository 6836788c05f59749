/** What stands beside the parts of an approval step. */
export interface Words {
  needed: string
  yes: string
  no: string
  decision: string
  approved: string
  rejected: string
  rejectedForGood: string
  rolledBack: string
  reminded: string
  escalated: string
  question: string
  answer: string
  questionAsked: string
  questionAnswered: string
  approvalRevocable: string
  rejectionRevocable: string
  stands: string
  approvalStands: string
  decided: string
  day: string
  days: string
  hours: string
  done: string
}

/** What stands beside the parts of a level that has another one beside it. */
export interface LaneWords extends Words {
  mayOpen: string
  staysClosed: string
  overruled: string
  withdrawn: string
  rejects: string
  approves: string
  openAgain: string
  otherOpen: string
  decidedBefore: string
  otherApproved: string
  waits: string
}

/** What stands around two levels beside each other. */
export interface PairWords {
  beside: string
  bothStand: string
  undone: string
  done: string
}

/** What stands beside the parts of an approval of several, of which some are enough. */
export interface MemberWords extends Words {
  asked: string
  notAsked: string
  opens: string
  settled: string
  withdrawn: string
  closed: string
  rejects: string
  approves: string
  rejectionStands: string
  openAgain: string
  enough: string
  waits: string
}

/** What stands around them. */
export interface QuorumWords {
  around: string
  stands: string
  fell: string
  undone: string
  done: string
}
