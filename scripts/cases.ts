/**
 * Reads the cases of test/cases, prints what is missing and extra, and a table.
 * usage: node scripts/cases.ts [--model standard|small] [NAME…]
 */
import { parseArgs } from 'node:util'
import { close } from '../src/index.ts'
import { modelSizes } from '../src/reader/onnx/model-sizes.ts'
import { caseDetails, caseTable } from '../test/support/case-report.ts'
import { type CaseResult, runCase } from '../test/support/case-result.ts'
import { loadCases } from '../test/support/cases.ts'

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { model: { type: 'string', default: 'standard' } },
})
const model = modelSizes.find((size) => size === values.model)
if (model === undefined) throw new Error(`--model is one of ${modelSizes.join(', ')}`)

const results: CaseResult[] = []
for (const one of await loadCases())
  if (wanted.length === 0 || wanted.includes(one.name)) results.push(await runCase(one, { model }))
await close()

for (const result of results) {
  const details = caseDetails(result)
  if (details) console.log(`${details}\n`)
}
console.log(caseTable(results))
