import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { appearance } from '@/appearance'
import { LANGUAGE_NAMES, LANGUAGES } from '@/i18n'

/** What stands around the pages before one is signed in. */
export function Welcome({ title, children }: { title: string; children: ReactNode }) {
  const { t, i18n } = useTranslation(['identity', 'shell'])
  return (
    <main className="grid min-h-dvh place-items-center bg-canvas px-4 py-10">
      <div className="flex w-full max-w-sm flex-col gap-6">
        <header className="flex flex-col items-center gap-3 text-center">
          <img src="/icon.svg" alt="" width={44} height={44} />
          <p className="text-lg font-semibold tracking-tight">{t('shell:product')}</p>
          <p className="text-sm text-ink-soft">{t('login.lead')}</p>
        </header>
        <section aria-label={title} className="rounded-2xl border border-line bg-surface p-6 shadow-raised">
          <h1 className="mb-5 text-base font-semibold">{title}</h1>
          {children}
        </section>
        <nav aria-label={t('shell:appearance.language')} className="flex flex-wrap justify-center gap-x-1">
          {LANGUAGES.map((language) => (
            <button
              key={language}
              type="button"
              lang={language}
              aria-current={i18n.language === language || undefined}
              onClick={() => void appearance.chooseLanguage(language)}
              className="rounded-md px-2 py-1.5 text-xs text-ink-faint hover:text-ink aria-current:font-semibold aria-current:text-ink"
            >
              {LANGUAGE_NAMES[language]}
            </button>
          ))}
        </nav>
      </div>
    </main>
  )
}
