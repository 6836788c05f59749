import type { Listed, Task } from '../answers'
import { known, t } from '../i18n/texts'
import { historyAddress } from '../server'
import { Asked, More, Nothing } from '../ui/Asked'
import { Duration, Missing, Name, Outcome, Time } from '../ui/values'
import { useAnswer } from '../useAnswer'
import type { TabProps } from './HistoryTabs'
import { concerns } from './steps'

/** Who had to decide what, by when, and what became of it. */
export function Tasks({ instance, selected }: TabProps) {
  const asked = useAnswer<Listed<Task>>(historyAddress(`/instances/${instance.id}/tasks`))
  return (
    <Asked of={asked}>
      {({ items, more }) => {
        const tasks = items.filter(({ activityId }) => concerns(selected, activityId))
        return tasks.length === 0 ? (
          <Nothing>{t('tasks.empty')}</Nothing>
        ) : (
          <>
            <table className="cam-table athena-table table">
              <caption className="sr-only">{t('tab.tasks')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('step')}</th>
                  <th scope="col">{t('who')}</th>
                  <th scope="col">{t('outcome')}</th>
                  <th scope="col">{t('tasks.created')}</th>
                  <th scope="col">{t('ended')}</th>
                  <th scope="col">{t('tasks.due')}</th>
                  <th scope="col" className="athena-right">
                    {t('duration')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {tasks.map((task) => (
                  <Row key={task.id} of={task} />
                ))}
              </tbody>
            </table>
            <More there={more} />
          </>
        )
      }}
    </Asked>
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
        <Outcome of={of.outcome} />{' '}
        {of.decisionStatus && of.decisionStatus !== 'ACTIVE' && (
          <span className="athena-tag athena-tag-cancelled">
            {known('decisionStatus', of.decisionStatus)}
          </span>
        )}
        {of.comment && <q className="athena-comment">{of.comment}</q>}
        {!of.outcome && of.deleteReason && <span className="athena-aside">{of.deleteReason}</span>}
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
