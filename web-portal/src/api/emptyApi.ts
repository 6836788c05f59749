import { createApi } from '@reduxjs/toolkit/query/react'
import { baseQuery } from './baseQuery'

/** Of what a call tells, or what it changes. */
export const TAGS = [
  'Request',
  'Approval',
  'Category',
  'Reason',
  'Assignment',
  'Rates',
  'User',
  'Department',
  'Delegation',
  'Preferences',
  'Session',
  'Flow',
  'FlowDraft',
  'FlowMigration',
  'Rehearsal',
  'LegalHold',
] as const

/** What the generated calls are injected into. Their cache lives as long as its session. */
export const api = createApi({
  reducerPath: 'api',
  baseQuery,
  tagTypes: TAGS,
  endpoints: () => ({}),
})
