import type { Text } from './text.ts'

/** What a page or file says of itself. */
export type Found = Text['found']

export const nothingFound: Found = { title: null, outlet: null, author: null, published: null }
