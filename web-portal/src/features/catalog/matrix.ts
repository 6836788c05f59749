import type { Assignment, Category, FlowInForceLevel } from '@/api/generated/athena'

/** Where in the matrix: a category and level, in a region or, without one, in every region that has no own. */
export interface Place {
  categoryId: string
  level: string
  region?: string | undefined
}

/** What is wrong with a place. The first that applies to it is the one to tell. */
export type Trouble =
  /** No assignment covers it: nobody would decide. */
  | 'hole'
  /** Several assignments stand at the very same place. */
  | 'twice'
  /** All its approvers have left: nobody would decide. */
  | 'inactive'
  /** Its only approver is the only one of another level too, and nobody decides two levels of one request. */
  | 'blocked'
  /** One approver alone: while they are away, or when they ask themselves, nobody decides. */
  | 'alone'

export interface Cell extends Place {
  /** The assignment of this very place, for every department. */
  own?: Assignment
  /** The one of every region, where the place has none of its own. */
  inherited?: Assignment
  /** Those that count for single departments here. */
  overrides: Assignment[]
  trouble?: Trouble
}

export interface Row {
  category: Category
  level: FlowInForceLevel
  /** Whether the flow in force asks for the level; assignments may wait for a flow to come. */
  inFlow: boolean
  cells: Cell[]
}

export interface Matrix {
  /** `undefined` stands for every region. */
  regions: (string | undefined)[]
  rows: Row[]
}

/** Lays assignments out as a matrix. Levels and regions are those that there are, in the order that they came in. */
export function matrixOf({
  assignments,
  categories,
  levels,
  regions: known,
  isActive,
}: {
  assignments: readonly Assignment[]
  categories: readonly Category[]
  levels: readonly FlowInForceLevel[]
  regions: readonly string[]
  isActive: (userId: string) => boolean
}): Matrix {
  const named = assignments.flatMap(({ region }) => (region ? [region] : []))
  const regions = [undefined, ...[...new Set([...known, ...named])].sort()]
  const rows = categories.flatMap((category) => {
    const ofCategory = assignments.filter(({ categoryId }) => categoryId === category.id)
    if (!category.active && ofCategory.length === 0) {
      return []
    }
    const planned = [...new Set(ofCategory.map(({ level }) => level))]
      .filter((level) => !levels.some(({ key }) => key === level))
      .sort()
      .map((key) => ({ key, name: key, decides: true }))
    return [...levels, ...planned].map((level): Row => ({
      category,
      level,
      inFlow: levels.includes(level),
      cells: regions.map((region) =>
        cellOf({ categoryId: category.id, level: level.key, region }, ofCategory),
      ),
    }))
  })
  for (const row of rows) {
    if (!row.level.decides) {
      // Nobody waits for whoever is told.
      continue
    }
    const siblings = rows.filter(
      ({ category, level, inFlow }) => inFlow && level.decides && category.id === row.category.id,
    )
    row.cells.forEach((cell, at) => {
      const others = siblings.filter((sibling) => sibling !== row).map(({ cells }) => cells[at])
      cell.trouble = troubleOf(cell, row, others, regions.length > 1, isActive)
    })
  }
  return { regions, rows }
}

function cellOf(place: Place, assignments: readonly Assignment[]): Cell {
  const here = assignments.filter(
    ({ level, region }) => level === place.level && (region ?? undefined) === place.region,
  )
  const everywhere = assignments.find(
    ({ level, region, departmentId }) => level === place.level && !region && !departmentId,
  )
  const own = here.find(({ departmentId }) => !departmentId)
  return {
    ...place,
    own,
    inherited: !own && place.region ? everywhere : undefined,
    overrides: here.filter(({ departmentId }) => departmentId),
    trouble: hasTwins(here) ? 'twice' : undefined,
  }
}

function hasTwins(assignments: readonly Assignment[]): boolean {
  return new Set(assignments.map(({ departmentId }) => departmentId ?? '')).size < assignments.length
}

function troubleOf(
  cell: Cell,
  row: Row,
  others: readonly (Cell | undefined)[],
  hasRegions: boolean,
  isActive: (userId: string) => boolean,
): Trouble | undefined {
  if (cell.trouble) {
    return cell.trouble
  }
  const counted = cell.own ?? cell.inherited
  if (!counted) {
    // "Every region" may be empty as long as each region has its own; a level that no flow asks for may be too.
    const needed = row.inFlow && row.category.active && (cell.region !== undefined || !hasRegions)
    return needed ? 'hole' : undefined
  }
  const active = counted.approverIds.filter(isActive)
  if (active.length === 0) {
    return 'inactive'
  }
  if (active.length > 1) {
    return undefined
  }
  const elsewhere = others.some((other) => {
    const there = (other?.own ?? other?.inherited)?.approverIds.filter(isActive)
    return there?.length === 1 && there[0] === active[0]
  })
  return elsewhere && row.inFlow ? 'blocked' : 'alone'
}

/** How many places have each trouble. */
export function countTroubles(rows: readonly Row[]): Map<Trouble, number> {
  const counts = new Map<Trouble, number>()
  for (const { trouble } of rows.flatMap(({ cells }) => cells)) {
    if (trouble) {
      counts.set(trouble, (counts.get(trouble) ?? 0) + 1)
    }
  }
  return counts
}
