import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { moveSpans } from '../../src/reader/move-spans.ts'
import { type ModelSize, modelSizes } from '../../src/reader/onnx/model-sizes.ts'
import { type OnnxReader, openReader } from '../../src/reader/onnx/open-reader.ts'
import type { Annotation } from '../../src/reader/reader.ts'
import type { Sentence } from '../../src/sentences/sentence.ts'
import { tokenize } from '../../src/sentences/tokenize.ts'
import { joinSentences } from '../support/join-sentences.ts'

const lines = [
  'Greece protested.',
  'Turkish Foreign Minister Hakan Fidan will travel to Athens on Monday for talks with his Greek counterpart.',
  'The two armies have not clashed since March, and neither side wants a crisis before the summer.',
  'Norway expelled two Russian diplomats after its security service accused them of spying on a shipyard in Bergen.',
  'It rained in Lima.',
  '"We will answer every provocation," the Iranian defence minister said, a day after U.S. ships entered the strait; Tehran ' +
    'has warned that it may close it if its tankers are seized, and Washington, which denies having fired first, is expected ' +
    'to send another carrier while envoys of Oman and Qatar try to arrange a meeting of the two foreign ministers in Muscat.',
  'Kenya and Uganda signed the agreement.',
  'Poland summoned the Belarusian ambassador.',
]

for (const size of modelSizes) describe(size)

function describe(size: ModelSize): void {
  let reader: OnnxReader
  before(async () => {
    reader = await openReader({ model: size })
  })
  after(() => reader.close())

  test(`${size}: a sentence reads the same alone, in any company and in any order`, async () => {
    const alone = await Promise.all(lines.map(async (line) => (await read(reader, [line]))[0]))
    const orders = [
      lines.map((_, i) => i),
      lines.map((_, i) => lines.length - 1 - i),
      [3, 0, 5, 2, 7, 1, 4, 6, 3, 3, 0, 7],
    ]
    for (const order of orders) {
      const together = await read(
        reader,
        order.map((i) => lines[i]!),
      )
      assert.deepEqual(
        together,
        order.map((i) => alone[i]),
      )
    }
  })

  test(`${size}: a very long sentence is read in windows, every word once`, async () => {
    const acts = [
      'Norway expelled a Russian diplomat',
      'Kenya recalled its ambassador from Uganda',
      'Israel bombed Damascus',
    ]
    const long = Array.from({ length: 36 }, (_, i) => acts[i % acts.length]).join(', and ')
    const [annotation] = await read(reader, [long])
    const starts = annotation!.events.map((event) => event.trigger.start)
    assert.ok(
      starts.some((start) => start > long.length / 2),
      'the second half is read too',
    )
    assert.equal(new Set(starts).size, starts.length, 'no trigger twice')
  })
}

/** The annotations of sentences joined to one text, with offsets made relative to each sentence. */
async function read(reader: OnnxReader, sentences: readonly string[]): Promise<readonly Annotation[]> {
  const { text, spans } = joinSentences(sentences)
  const document: Sentence[] = spans.map((span, index) => ({
    ...span,
    index,
    paragraph: 0,
    kind: 'body',
    tokens: tokenize(text, span),
  }))
  const annotations = await reader.annotate(text, document)
  return annotations.map((annotation, i) => moveSpans(annotation, -spans[i]!.start))
}
