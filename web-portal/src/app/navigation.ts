import {
  Activity,
  Archive,
  Building2,
  ChartColumn,
  CircleUserRound,
  Coins,
  FileText,
  FolderTree,
  Grid3x3,
  History,
  Inbox,
  ListChecks,
  MailCheck,
  Repeat2,
  Route,
  ScrollText,
  Users,
  Workflow,
  type LucideIcon,
} from 'lucide-react'
import type { Policy } from '@/policies'

interface Destination {
  to: string
  label:
    | 'nav.inbox'
    | 'nav.decisions'
    | 'nav.requests'
    | 'nav.delegations'
    | 'nav.people'
    | 'nav.departments'
    | 'nav.categories'
    | 'nav.reasons'
    | 'nav.rates'
    | 'nav.assignments'
    | 'nav.flows'
    | 'nav.figures'
    | 'nav.insights'
    | 'nav.cockpit'
    | 'nav.audit'
    | 'nav.notifications'
    | 'nav.retention'
    | 'nav.preferences'
  icon: LucideIcon
  policy?: Policy
  /** Whether pages below it are its own too. */
  end?: boolean
}

interface Group {
  label: 'nav.work' | 'nav.organisation' | 'nav.insight'
  destinations: Destination[]
}

/** Where one can go, in the order of the sidebar. */
export const NAVIGATION: Group[] = [
  {
    label: 'nav.work',
    destinations: [
      { to: '/approvals', label: 'nav.inbox', icon: Inbox, policy: 'approvals:decide' },
      { to: '/decisions', label: 'nav.decisions', icon: History, policy: 'approvals:decide' },
      { to: '/requests', label: 'nav.requests', icon: FileText, policy: 'requests:list' },
      { to: '/delegations', label: 'nav.delegations', icon: Repeat2, policy: 'delegations:own' },
    ],
  },
  {
    label: 'nav.organisation',
    destinations: [
      { to: '/people', label: 'nav.people', icon: Users, policy: 'people:manage' },
      { to: '/departments', label: 'nav.departments', icon: Building2, policy: 'people:manage' },
      { to: '/assignments', label: 'nav.assignments', icon: Grid3x3, policy: 'assignments:manage' },
      { to: '/flows', label: 'nav.flows', icon: Workflow, policy: 'flows:read' },
      { to: '/categories', label: 'nav.categories', icon: FolderTree, policy: 'catalog:manage' },
      { to: '/reasons', label: 'nav.reasons', icon: ListChecks, policy: 'catalog:manage' },
      { to: '/exchange-rates', label: 'nav.rates', icon: Coins, policy: 'catalog:manage' },
    ],
  },
  {
    label: 'nav.insight',
    destinations: [
      { to: '/insights', label: 'nav.figures', icon: ChartColumn, policy: 'insights:read', end: true },
      { to: '/insights/ways', label: 'nav.insights', icon: Route, policy: 'insights:read' },
      { to: '/cockpit', label: 'nav.cockpit', icon: Activity, policy: 'cockpit:open' },
      { to: '/audit', label: 'nav.audit', icon: ScrollText, policy: 'audit:read' },
      { to: '/messages', label: 'nav.notifications', icon: MailCheck, policy: 'notifications:read' },
      { to: '/retention', label: 'nav.retention', icon: Archive, policy: 'retention:read' },
    ],
  },
]

export const PREFERENCES: Destination = {
  to: '/preferences',
  label: 'nav.preferences',
  icon: CircleUserRound,
}
