import type Modeler from 'bpmn-js/lib/Modeler'
import type { Connection, ElementRegistry } from '../modeler/diagram'
import { placesIn, type Place } from '../places'

/** Where something new can go. Dropped onto an arrow that is none of the places with a name, it goes there. */
export function usePlaces(
  modeler: Modeler,
  arrow: Connection | undefined,
  fits: (place: Place) => boolean = () => true,
) {
  const registry = modeler.get<ElementRegistry>('elementRegistry')
  const places = placesIn(registry).filter(fits)
  const chosen = places.find((place) => place.arrow === arrow)
  const dropped = chosen ? undefined : arrow
  return {
    /** To choose from; none when it is known already. */
    places: dropped ? [] : places,
    first: (chosen ?? places.at(-1))?.arrow.id ?? '',
    arrowAt: (id: string) => dropped ?? (registry.get(id) as Connection),
  }
}
