/**
 * Which states share a border by land, from the shapes of Natural Earth (world-atlas, 1 : 10 million): writes data/countries/neighbours.txt.
 * usage: node scripts/build-neighbours.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { neighbors } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

type Atlas = Topology<{ countries: GeometryCollection<{ name?: string }> }>

const head = [
  '# ISO 3166-1 alpha-3 | the states that border on it by land',
  '# Made by `npx node scripts/build-neighbours.ts` from Natural Earth (public domain); see README.md beside this file.',
]
const atlas = createRequire(import.meta.url)('world-atlas/countries-10m.json') as Atlas
const codes = new Map(
  readFileSync('data/countries/numeric.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|'))
    .map(([code = '', key = '']) => [key, code]),
)
const shapes = atlas.objects.countries.geometries
const codeOf = ({ id, properties }: (typeof shapes)[number]) =>
  codes.get(String(id ?? '')) ?? codes.get((properties as { name?: string }).name ?? '')
const lines = neighbors(shapes).flatMap((beside, index): readonly string[] => {
  const code = codeOf(shapes[index]!)
  const others = [...new Set(beside.flatMap((at) => codeOf(shapes[at]!) ?? []))].filter((other) => other !== code)
  return code === undefined || others.length === 0 ? [] : [`${code}|${others.toSorted().join(';')}`]
})
writeFileSync('data/countries/neighbours.txt', `${[...head, ...lines.toSorted()].join('\n')}\n`)
