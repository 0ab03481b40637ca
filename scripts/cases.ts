import { close, type ReadOptions } from '../src/index.ts'
import { caseDetails, caseTable } from '../test/support/case-report.ts'
import { type CaseResult, runCase } from '../test/support/case-result.ts'
import { loadCases } from '../test/support/cases.ts'

// node scripts/cases.ts [--model small] [NAME…]: reads the cases of test/cases, prints what is missing and extra, and a table
const words = process.argv.slice(2)
const small = words.includes('small')
const wanted = words.filter((word) => !word.startsWith('--') && word !== 'small' && word !== 'standard')
const options: ReadOptions = { model: small ? 'small' : 'standard' }

const results: CaseResult[] = []
for (const one of await loadCases())
  if (wanted.length === 0 || wanted.includes(one.name)) results.push(await runCase(one, options))
await close()

for (const result of results) {
  const details = caseDetails(result)
  if (details) console.log(`${details}\n`)
}
console.log(caseTable(results))
