import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { problemName, problemOf, type CallError } from '@/api/problem'
import { FormProblem } from '@/ui/states'

/** Why somebody cannot be changed or removed: the server's sentence, and where to do what it asks for. */
export function WhyNot({ error, userId }: { error: CallError; userId: string }) {
  const { t } = useTranslation('people')
  const problem = problemOf(error)
  if (!problem) {
    return null
  }
  const name = problemName(problem)
  return (
    <div className="flex flex-col gap-2">
      <FormProblem error={error} />
      {name === 'user-needed' && (
        <Link to={`/assignments?approver=${userId}`} className="text-sm font-medium text-accent underline">
          {t('remove.toAssignments')}
        </Link>
      )}
      {name === 'last-admin' && (
        <Link to="/people?role=ADMIN" className="text-sm font-medium text-accent underline">
          {t('remove.toAdmins')}
        </Link>
      )}
    </div>
  )
}
