import { useTranslation } from 'react-i18next'
import { appearance, useAppearance } from '@/appearance'
import { isLanguage, LANGUAGE_NAMES, LANGUAGES } from '@/i18n'
import { Choice } from '@/ui/Field'
import { Card, Section } from '@/ui/Page'

/** How it looks on this device. A choice shows at once; there is nothing to save. */
export function AppearancePanel() {
  const { t, i18n } = useTranslation(['identity', 'shell'])
  const { theme, contrast } = useAppearance()
  return (
    <Section title={t('shell:appearance.title')}>
      <Card className="flex flex-col gap-5 p-5">
        <Choice
          legend={t('shell:appearance.theme')}
          value={theme}
          options={[
            { value: 'system', label: t('shell:appearance.system') },
            { value: 'light', label: t('shell:appearance.light') },
            { value: 'dark', label: t('shell:appearance.dark') },
          ]}
          onChange={(chosen) => appearance.set({ theme: chosen })}
        />
        <Choice
          legend={t('shell:appearance.contrast')}
          value={contrast}
          options={[
            { value: 'system', label: t('shell:appearance.system') },
            { value: 'more', label: t('shell:appearance.more') },
          ]}
          onChange={(chosen) => appearance.set({ contrast: chosen })}
        />
        <Choice
          legend={t('shell:appearance.language')}
          value={isLanguage(i18n.language) ? i18n.language : 'en'}
          options={LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] }))}
          onChange={(chosen) => void appearance.chooseLanguage(chosen)}
        />
        <p className="text-xs text-ink-faint">{t('appearance.thisDevice')}</p>
      </Card>
    </Section>
  )
}
