import { createRequire } from 'node:module'
import { geoArea, geoNaturalEarth1, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { dataRows } from '../../actors/data-file.ts'
import { pathWriter } from './path-writer.ts'

/** A state or territory on the map; `code` is null for an area that has no code of its own. */
export interface StateShape {
  readonly code: string | null
  /** SVG path data, in the units of the map */
  readonly path: string
  /** the middle, where a mark stands for a state too small to be seen; null for one that is large enough */
  readonly dot: readonly [x: number, y: number] | null
}

export const mapSize = { width: 960, height: 440 } as const

let drawn: readonly StateShape[] | null = null

/** Every state of the world in the projection Natural Earth, drawn once (world-atlas, 1 : 50 million). */
export function stateShapes(): readonly StateShape[] {
  drawn ??= draw()
  return drawn
}

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>

function draw(): readonly StateShape[] {
  const atlas = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Atlas
  const codes = new Map(dataRows('countries/numeric.txt').map(([code = '', key = '']) => [key, code]))
  const states = feature(atlas, atlas.objects.countries).features.filter(({ id }) => id !== antarctica)
  const projection = geoNaturalEarth1().fitExtent(
    [
      [4, 4],
      [mapSize.width - 4, mapSize.height - 4],
    ],
    { type: 'FeatureCollection', features: states },
  )
  const middle = geoPath(projection)
  return states.map((state) => {
    const writer = pathWriter()
    geoPath(projection, writer)(state)
    const [x, y] = middle.centroid(state)
    const dot = geoArea(state) < smallest ? ([Math.round(x), Math.round(y)] as const) : null
    return { code: codes.get(String(state.id)) ?? codes.get(state.properties.name) ?? null, path: writer.result(), dot }
  })
}

const antarctica = '010'
/** the area, in steradians, under which a state is marked by a dot: that of Switzerland, six units of the map across */
const smallest = 0.001
