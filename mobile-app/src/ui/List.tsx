import type { ReactElement } from 'react'
import { FlatList, type FlatListProps, RefreshControl } from 'react-native'
import { useColours } from './colours'

interface Props<Item> extends FlatListProps<Item> {
  refreshing?: boolean
  onRefresh?: () => void
  empty?: ReactElement | null
}

/**
 * A long list, of which only what is near the screen is drawn. It is refreshed by pulling; a browser cannot be pulled, so
 * that its screens have a button as well.
 */
export function List<Item>({ refreshing, onRefresh, empty, ...rest }: Props<Item>) {
  const colours = useColours()
  return (
    <FlatList
      initialNumToRender={8}
      maxToRenderPerBatch={8}
      windowSize={7}
      onEndReachedThreshold={1}
      keyboardShouldPersistTaps="handled"
      contentContainerClassName="gap-3 px-4 pb-8"
      {...rest}
      ListEmptyComponent={empty ?? null}
      {...(onRefresh && {
        refreshControl: (
          <RefreshControl
            refreshing={refreshing ?? false}
            onRefresh={onRefresh}
            tintColor={colours.accent}
            colors={[colours.accent]}
          />
        ),
      })}
    />
  )
}
