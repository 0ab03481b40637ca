import { RapportError } from '../base/errors.ts'

/** What a path or query cannot mean, with what may have been meant. */
export function notFound(what: string, suggestions: readonly string[] = []): RapportError {
  const hint =
    suggestions.length === 0
      ? 'Check the address, or start from the world page.'
      : `Did you mean ${suggestions.join(' or ')}?`
  return new RapportError('not-found', `There is no ${what}.`, { hint })
}
