import affixes from '../../data/reference/affixes.json' with { type: 'json' }
import titles from '../../data/reference/title-words.json' with { type: 'json' }

/** Words that can be the head of a title before a name ("minister"). */
export const titleHeads: ReadonlySet<string> = new Set(titles.heads.split(' '))
/** Words that stand beside a head in a title ("foreign"). */
export const titleModifiers: ReadonlySet<string> = new Set(titles.modifiers.split(' '))
/** Parts before a hyphen after which a name does not say whose the party is ("pro-"). */
export const affixesBefore: ReadonlySet<string> = new Set(affixes.before.split(' '))
/** Parts after a hyphen before which a name does not say whose the party is ("-backed"). */
export const affixesAfter: ReadonlySet<string> = new Set(affixes.after.split(' '))
/** Small words inside names of persons ("Ursula von der Leyen"). */
export const nameParticles: ReadonlySet<string> = new Set(
  'de da di do dos del della der den van von bin bint ibn al el ul ud abu la le du y e ben zu ter'.split(' '),
)
/** Capitalised at the start of a sentence without being names. */
export const openers: ReadonlySet<string> = new Set(
  (
    'a an the this that these those in on at by for from with without of to as if when while after before since until although though but and or ' +
    'so yet nor it its he his she her they their we our i you your there here what who whom whose which where why how not no yes both each ' +
    'either neither all some many most several few more less two three four five six seven eight nine ten one another other others ' +
    'during despite under over between among amid against about following earlier later today yesterday tomorrow now then however meanwhile ' +
    'also only just even still once again instead thus therefore because talks police officials protesters leaders troops government ' +
    'soldiers people members rebels militants thousands hundreds dozens according asked speaking responding reacting citing'
  ).split(' '),
)

/** Days and months, capitalised though they name nobody. */
export const calendar: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb aug sept oct nov dec'.split(
    ' ',
  ),
)

export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  return /^\p{Lu}/u.test(word)
}
