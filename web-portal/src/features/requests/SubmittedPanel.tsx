import { CircleCheckBig } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { RequestView } from '@/api/generated/athena'
import { ButtonLink } from '@/ui/Button'
import { Card, Page } from '@/ui/Page'
import { useToast } from '@/ui/Toasts'
import { UploadList } from './UploadList'
import { useUploads } from './useUploads'

/** It is submitted; its files follow. Once all have arrived it shows the request. */
export function SubmittedPanel({ request, files }: { request: RequestView; files: File[] }) {
  const { t } = useTranslation('requests')
  const tell = useToast()
  const navigate = useNavigate()
  const { uploads, retry, remove } = useUploads(request.id, files)
  const done = uploads.every((upload) => upload.state === 'sent')

  useEffect(() => {
    if (done) {
      tell({ text: t('form.submitted', { number: request.number }) })
      void navigate(`/requests/${request.id}`, { replace: true })
    }
  }, [done, request, tell, navigate, t])

  return (
    <Page title={t('form.submitted', { number: request.number })} lead={request.title} width="narrow">
      <Card className="flex flex-col gap-4 p-5">
        <p role="status" className="flex items-center gap-2 text-sm">
          <CircleCheckBig size={18} aria-hidden className="shrink-0 text-good" />
          {t('form.sendingFiles')}
        </p>
        <UploadList uploads={uploads} onRetry={retry} onRemove={remove} />
        <ButtonLink to={`/requests/${request.id}`} replace className="self-end">
          {t('form.showSent')}
        </ButtonLink>
      </Card>
    </Page>
  )
}
