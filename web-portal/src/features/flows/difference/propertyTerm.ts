import type { Term } from './change'
import { isDefinition, type Difference } from './contents'
import { nameOfPart } from './pairing'

/** What it is that is different: an attribute, or a part of the element, or an attribute of that. */
export function propertyTerm({ path, property }: Difference): Term {
  const named = property === 'text' || property === 'part' ? '' : property
  // Tables write each of their texts in an element of its own.
  const part = path.findLast(({ type }) => type !== 'dmn:text')
  if (!part || (named && isDefinition(part))) {
    return { is: 'property', property: named || 'text' }
  }
  return { is: 'property', property: named, part: part.type, of: nameOfPart(part) }
}
