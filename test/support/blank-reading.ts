import type { Reading } from '../../src/reading-schema.ts'

/** The reading of an article in which nothing was found: a test says what it has of its own. */
export const blankReading = {
  schema: 'rapport/reading@1',
  article: { id: 'a', title: null, url: null, outlet: null, published: null, language: 'en' },
  text: '',
  sentences: [],
  actors: [],
  mentions: [],
  events: [],
  engagements: [],
  incidents: [],
  measures: [],
  issues: [],
  statements: [],
  channels: [],
  outlook: [],
  purposes: [],
  causes: [],
  messages: [],
} as const satisfies Reading
