import { contactKinds, contactStates, eventTypes, modalities, modesOf } from '../../src/reader/codebook.ts'
import type { Manifest } from '../../src/reader/onnx/manifest.ts'

const none = 'none'
const floor = 0.5

/** A manifest with the codebook's event lists and short lists for the rest. */
export const tinyManifest: Manifest = {
  name: 'tiny',
  version: 1,
  encoder: 'none',
  graph: [{ file: 'reader.onnx', bytes: 0, sha256: '' }],
  tokenizer: { file: 'tokenizer.json', start: 0, end: 1, unknown: 2, maxPieces: 3 },
  window: { words: 110, subwords: 320 },
  families: {
    event: {
      labels: [none, ...eventTypes],
      roles: [none, 'actor', 'recipient', 'both', 'place', 'when', 'reporter'],
    },
    statement: { labels: [none, 'assess', 'warn'], roles: [none, 'extent', 'speaker', 'affiliation', 'about'] },
    issue: { labels: [none, 'raised', 'open'], roles: [none, 'extent', 'by', 'with'] },
    purpose: { labels: [none, 'purpose'], roles: [none, 'extent', 'of'] },
    cause: { labels: [none, 'stated', 'probable'], roles: [none, 'extent', 'of'] },
    outlook: { labels: [none, 'thaw', 'wish'], roles: [none, 'extent', 'holder'] },
  },
  atEvent: {
    modality: [...modalities],
    mode: [none, ...eventTypes.flatMap((type) => modesOf[type].map((mode) => `${type}-${mode}`))],
    historical: ['no', 'yes'],
    contactKind: [none, ...contactKinds],
    contactState: [none, ...contactStates],
  },
  contexts: ['military', 'legal'],
  certainties: ['certain', 'possible'],
  nameTags: ['O', 'B-PER', 'I-PER', 'B-GPE', 'I-GPE'],
  thresholds: { event: floor, statement: floor, issue: floor, purpose: floor, cause: floor, outlook: floor },
  licence: 'none',
  data: [],
  scores: {},
}
