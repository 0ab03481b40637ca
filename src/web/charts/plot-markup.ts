import { drawn, type Html } from '../html.ts'

/** As much of an element as is needed here; the types of a browser are not part of the project. */
interface Drawn {
  readonly outerHTML: string
  readonly querySelectorAll: (selector: string) => Iterable<{ remove(): void; removeAttribute(name: string): void }>
}

/**
 * The markup of a drawing without its inline style, which the policy of the pages would not apply: `style.css` has the
 * rules. `hatch` is the id of a hatching that the drawing refers to; a style sheet cannot point to one.
 */
export function plotMarkup(plot: Drawn, hatch: string | null = null): Html {
  for (const style of plot.querySelectorAll('style')) style.remove()
  for (const styled of plot.querySelectorAll('[style]')) styled.removeAttribute('style')
  // the names that Plot gives to its parts may not stand on a group without a role
  for (const named of plot.querySelectorAll('g[aria-label]')) named.removeAttribute('aria-label')
  return drawn(hatch === null ? plot.outerHTML : plot.outerHTML.replace('>', `>${hatching(hatch)}`))
}

function hatching(id: string): string {
  return `<pattern id="${id}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0,0V7" class="hatch"/></pattern>`
}
