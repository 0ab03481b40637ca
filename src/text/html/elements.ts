const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const ownLine = words(
  'address article aside blockquote body br caption center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr html li main nav ol p pre section summary table tbody td tfoot th thead title tr ul',
)
/** Code, controls, pictures and their captions, which tell of other days. */
const noText = words(
  'script style noscript template iframe object embed svg math canvas audio video picture button select option ' +
    'textarea input label figcaption head title',
)

/** Whether an element begins and ends a line; names in lower case. */
export function hasOwnLine(name: string): boolean {
  return ownLine.has(name)
}

/** Whether what an element holds is no text of an article; names in lower case. */
export function holdsNoText(name: string): boolean {
  return noText.has(name)
}
