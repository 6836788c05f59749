import type { Task } from '../answers'
import { known, t } from '../i18n/texts'
import { Table } from '../ui/Table'
import { Duration, Missing, Name, Outcome, Time } from '../ui/values'
import type { TabProps } from './HistoryTabs'
import { OfInstance } from './OfInstance'

/** Who had to decide what, by when, and what became of it. */
export function Tasks(of: TabProps) {
  return (
    <OfInstance<Task> {...of} kind="tasks" stepOf={({ activityId }) => activityId} nothing="tasks.empty">
      {(tasks) => (
        <Table
          caption={t('tab.tasks')}
          heads={[
            t('step'),
            t('who'),
            t('outcome'),
            t('tasks.created'),
            t('ended'),
            t('tasks.due'),
            { right: t('duration') },
          ]}
        >
          <tbody>
            {tasks.map((task) => (
              <Row key={task.id} of={task} />
            ))}
          </tbody>
        </Table>
      )}
    </OfInstance>
  )
}

function Row({ of }: { of: Task }) {
  return (
    <tr>
      <th scope="row">{of.name?.trim() || of.activityId}</th>
      <td>
        {of.assignee ? (
          <Name who={of.assignee} onBehalfOf={of.onBehalfOf} />
        ) : of.candidates.length > 0 ? (
          <span className="athena-aside">{t('tasks.candidates', { names: of.candidates.join(', ') })}</span>
        ) : (
          <Missing />
        )}
      </td>
      <td>
        {of.outcome || !of.endedAt ? (
          <Outcome of={of.outcome} />
        ) : (
          <span className="athena-tag athena-tag-cancelled">{t('tasks.withdrawn')}</span>
        )}{' '}
        {of.decisionStatus && of.decisionStatus !== 'ACTIVE' && (
          <span className="athena-tag athena-tag-cancelled">
            {known('decisionStatus', of.decisionStatus)}
          </span>
        )}
        {of.comment && <q className="athena-comment">{of.comment}</q>}
      </td>
      <td>
        <Time at={of.createdAt} />
      </td>
      <td>
        {of.endedAt ? (
          <Time at={of.endedAt} />
        ) : (
          <span className="athena-tag athena-tag-open">{t('audit.open')}</span>
        )}
      </td>
      <td>
        <Time at={of.dueAt} />{' '}
        {isLate(of) && <span className="athena-tag athena-tag-late">{t('tasks.late')}</span>}
      </td>
      <td className="athena-right">
        <Duration ms={of.durationMs} />
      </td>
    </tr>
  )
}

function isLate({ dueAt, endedAt }: Task): boolean {
  return dueAt !== null && Date.parse(endedAt ?? new Date().toISOString()) > Date.parse(dueAt)
}
