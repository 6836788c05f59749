import type approvals from './locales/en/approvals.json'
import type audit from './locales/en/audit.json'
import type catalog from './locales/en/catalog.json'
import type cockpit from './locales/en/cockpit.json'
import type difference from './locales/en/difference.json'
import type migration from './locales/en/migration.json'
import type flowFiles from './locales/en/flowFiles.json'
import type flows from './locales/en/flows.json'
import type identity from './locales/en/identity.json'
import type insights from './locales/en/insights.json'
import type lint from './locales/en/lint.json'
import type notifications from './locales/en/notifications.json'
import type people from './locales/en/people.json'
import type rehearsal from './locales/en/rehearsal.json'
import type requests from './locales/en/requests.json'
import type retention from './locales/en/retention.json'
import type routing from './locales/en/routing.json'
import type shell from './locales/en/shell.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell'
    resources: {
      approvals: typeof approvals
      audit: typeof audit
      catalog: typeof catalog
      cockpit: typeof cockpit
      difference: typeof difference
      migration: typeof migration
      flowFiles: typeof flowFiles
      flows: typeof flows
      identity: typeof identity
      insights: typeof insights
      lint: typeof lint
      notifications: typeof notifications
      people: typeof people
      rehearsal: typeof rehearsal
      requests: typeof requests
      retention: typeof retention
      routing: typeof routing
      shell: typeof shell
    }
  }
}
