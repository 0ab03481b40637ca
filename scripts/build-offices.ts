/**
 * Compiles `data/offices/offices.txt` from the office lists.
 * usage: node scripts/build-offices.ts DATA   (the folder with offices/, reign-leaders/ and pocom-us-officials/)
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nameKey } from '../src/actors/name-key.ts'
import { officeCodes } from '../src/actors/office.ts'
import { personKeys, soundKey } from '../src/actors/person-key.ts'
import { isKept, mergeTerms, type Term } from './offices/merge-terms.ts'
import { readAdditions, readHolders, readNewHolders } from './offices/read-holders.ts'
import { readPocom } from './offices/read-pocom.ts'
import { readReign } from './offices/read-reign.ts'

const data = process.argv[2]
if (data === undefined) throw new Error('usage: build-offices.ts DATA')
const read = (path: string) => readFileSync(join(data, path), 'utf8')

const terms: Term[] = [
  ...readAdditions(readFileSync('data/offices/additions.csv', 'utf8')),
  ...readNewHolders(read('offices/new-holders.csv')),
  ...readHolders(read('offices/holders.csv')),
  ...readPocom(read('pocom-us-officials/us-officials.jsonl')),
].filter(isKept)
terms.push(...readReign(read('reign-leaders/leaderlist_3_21.csv'), terms))

const persons = mergeTerms(terms)
const titles = new Map<string, number>()
const titleOf = (title: string) => titles.get(title) ?? titles.set(title, titles.size).size - 1
const day = (date: string | null) => date?.replaceAll('-', '') ?? ''
const lines = persons.map((person) => {
  const held = person.terms.map((term) =>
    [
      officeCodes.indexOf(term.office).toString(36),
      titleOf(term.title).toString(36),
      day(term.from),
      day(term.to),
      term.sure === 1 ? '' : term.sure,
    ]
      .join(',')
      .replace(/,+$/, ''),
  )
  return [person.state, person.names.map(nameKey).join('|'), held.join(';')].join('\t')
})
const text = [officeCodes.join('|'), [...titles.keys()].join('|'), ...lines].join('\n')
writeFileSync('data/offices/offices.txt', `${text}\n`)

const index = new Map<string, number[]>()
persons.forEach((person, at) => {
  for (const word of new Set(person.names.flatMap(personKeys))) index.set(word, [...(index.get(word) ?? []), at])
})
const order = ([word]: readonly [string, unknown]) => `${soundKey(word)} ${word}`
const sorted = [...index].sort((a, b) => (order(a) < order(b) ? -1 : 1))
const indexText = sorted.map(([word, at]) => `${word} ${at.map((one) => one.toString(36)).join(' ')}`).join('\n')
writeFileSync('data/offices/names.txt', `${indexText}\n`)
const termCount = persons.reduce((sum, one) => sum + one.terms.length, 0)
console.log(`${persons.length} persons, ${termCount} terms, ${titles.size} titles, ${index.size} words`)
console.log(`${text.length} + ${indexText.length} characters`)
