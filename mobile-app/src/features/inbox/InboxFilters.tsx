import Search from 'lucide-react-native/icons/search'
import X from 'lucide-react-native/icons/x'
import { useTranslation } from 'react-i18next'
import { TextInput, View } from 'react-native'
import type { Category } from '@/api/types'
import { useColours } from '@/ui/colours'
import { Icon } from '@/ui/Icon'
import { IconButton } from '@/ui/IconButton'
import { SelectField } from '@/ui/SelectField'
import type { InboxFilter } from './inboxPages'

const ALL = 'all'

export function InboxFilters({
  filter,
  categories,
  onChange,
}: {
  filter: InboxFilter
  categories: Category[]
  onChange: (filter: InboxFilter) => void
}) {
  const { t } = useTranslation(['inbox', 'shell'])
  const colours = useColours()
  return (
    <View className="gap-2 px-4 pb-3">
      <View className="min-h-touch flex-row items-center gap-2 rounded-xl border border-line-strong bg-surface ps-3">
        <Icon icon={Search} size={18} colour="ink-faint" />
        <TextInput
          role="searchbox"
          aria-label={t('search')}
          placeholder={t('search')}
          placeholderTextColor={colours['ink-faint']}
          autoCapitalize="none"
          autoCorrect={false}
          returnKeyType="search"
          value={filter.search}
          onChangeText={(search) => onChange({ ...filter, search })}
          className="min-h-touch min-w-0 flex-1 pe-3 text-base text-ink"
        />
        {filter.search !== '' && (
          <IconButton
            label={t('shell:action.clear')}
            icon={X}
            onPress={() => onChange({ ...filter, search: '' })}
          />
        )}
      </View>
      <View className="flex-row flex-wrap gap-2">
        <SelectField
          compact
          label={t('filter.category')}
          value={filter.categoryId ?? ALL}
          options={[
            { value: ALL, label: t('filter.anyCategory') },
            ...categories.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(value) => onChange({ ...filter, categoryId: value === ALL ? undefined : value })}
        />
        <SelectField
          compact
          label={t('sort.label')}
          value={filter.sort}
          options={[
            { value: 'due', label: t('sort.due') },
            { value: 'amount', label: t('sort.amount') },
          ]}
          onChange={(sort) => onChange({ ...filter, sort })}
        />
      </View>
    </View>
  )
}
