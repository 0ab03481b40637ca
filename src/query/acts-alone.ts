import type { EntryView } from './views.ts'

type Evidence = EntryView['evidence'][number]

/** The acts of which none of some contacts tells: a visit is one line, not one as an act and one as a contact. */
export function actsAlone(
  acts: readonly EntryView<'event'>[],
  contacts: readonly EntryView<'engagement'>[],
): readonly EntryView<'event'>[] {
  const told = new Set(contacts.flatMap(({ evidence }) => evidence.map(placeOf)))
  return acts.filter(({ contact, evidence }) => contact === null || !evidence.some((piece) => told.has(placeOf(piece))))
}

/** The word of a text by which an act or a contact is told. */
function placeOf({ article, sentence, trigger }: Evidence): string {
  return [article, sentence, trigger.start].join('\n')
}
