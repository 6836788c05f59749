import { ArrowLeft } from 'lucide-react'
import { useEffect, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '@/ui/Button'

/** The head of a page about two versions: what it is, and the form in which the two are chosen. */
export function TwoSources({
  title,
  label,
  children,
}: {
  title: string
  label: string
  children: ReactNode
}) {
  const { t } = useTranslation(['flows', 'shell'])
  useEffect(() => {
    document.title = `${title} · ${t('shell:product')}`
  }, [title, t])
  return (
    <header className="flex flex-wrap items-end gap-x-4 gap-y-2 border-b border-line bg-surface px-4 py-2.5">
      <span className="flex items-center gap-3 self-center">
        <ButtonLink to="/flows" look="quiet" aria-label={t('back')} title={t('back')} className="px-2">
          <ArrowLeft size={16} aria-hidden className="rtl:rotate-180" />
        </ButtonLink>
        <h1 className="text-sm font-semibold">{title}</h1>
      </span>
      <form
        aria-label={label}
        className="flex min-w-0 flex-1 basis-96 items-end gap-2"
        onSubmit={(event) => event.preventDefault()}
      >
        {children}
      </form>
    </header>
  )
}
