import { useTranslation } from 'react-i18next'
import type { Task } from '../api'
import { duration, time } from '../ui/format'
import { Mark } from '../ui/Mark'
import { OfInstance } from './OfInstance'

export function Tasks({ id, selected }: { id: string; selected: string | null }) {
  const { t } = useTranslation()
  return (
    <OfInstance<Task> id={id} kind="tasks" selected={selected} none={t('tasks.none')}>
      {(tasks) => (
        <div className="athena-scroll">
          <table className="cam-table athena-table table">
            <caption className="sr-only">{t('tab.tasks')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('tasks.task')}</th>
                <th scope="col">{t('tasks.outcome')}</th>
                <th scope="col">{t('tasks.decidedBy')}</th>
                <th scope="col">{t('tasks.asked')}</th>
                <th scope="col">{t('column.STARTED')}</th>
                <th scope="col">{t('tasks.due')}</th>
                <th scope="col">{t('column.ENDED')}</th>
                <th scope="col">{t('tasks.comment')}</th>
              </tr>
            </thead>
            <tbody>
              {tasks.map((task) => (
                <tr key={task.id}>
                  <th scope="row">{task.name}</th>
                  <td>
                    <Became task={task} />
                  </td>
                  <td>
                    {task.outcome && task.assignee?.name}
                    {task.onBehalfOf && ` (${t('tasks.onBehalfOf', { name: task.onBehalfOf.name })})`}
                  </td>
                  <td>{task.candidates.join(', ')}</td>
                  <td>{time(task.createdAt)}</td>
                  <td>
                    {time(task.dueAt)} {isLate(task) && <Mark tone="bad">{t('tasks.late')}</Mark>}
                  </td>
                  <td>
                    {time(task.endedAt)}
                    <div className="athena-hint">{task.durationMs !== null && duration(task.durationMs)}</div>
                  </td>
                  <td>{task.comment}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </OfInstance>
  )
}

function Became({ task }: { task: Task }) {
  const { t } = useTranslation()
  if (!task.outcome) {
    return (
      <Mark tone={task.endedAt ? 'quiet' : 'open'}>{t(task.endedAt ? 'tasks.withdrawn' : 'tasks.open')}</Mark>
    )
  }
  return (
    <>
      <Mark tone={task.outcome === 'APPROVED' ? 'good' : 'bad'}>{t(`outcome.${task.outcome}`)}</Mark>{' '}
      {task.decisionStatus && task.decisionStatus !== 'ACTIVE' && (
        <Mark tone="quiet">{t(`decision.${task.decisionStatus}`)}</Mark>
      )}
    </>
  )
}

function isLate({ dueAt, endedAt }: Task): boolean {
  return dueAt !== null && Date.parse(endedAt ?? new Date().toISOString()) > Date.parse(dueAt)
}
