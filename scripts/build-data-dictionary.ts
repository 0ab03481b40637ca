/** Writes docs/data-dictionary.md; a test fails while it is not current. */
import { readFileSync, writeFileSync } from 'node:fs'
import { dataDictionary } from './data-dictionary/data-dictionary.ts'

const tables = readFileSync(new URL('../src/store/schema.ts', import.meta.url), 'utf8')
writeFileSync(new URL('../docs/data-dictionary.md', import.meta.url), dataDictionary(tables))
