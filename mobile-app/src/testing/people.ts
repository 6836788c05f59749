import type { User } from '@/api/types'

export const BEA: User = {
  id: 'b0000000-0000-4000-8000-000000000000',
  username: 'bea',
  displayName: 'Bea Okafor',
  email: 'bea@example.org',
  phone: null,
  roles: ['APPROVER'],
  departmentId: null,
  region: 'EMEA',
  locale: 'en',
  timeZone: 'Europe/Berlin',
  active: true,
  version: 0,
}
