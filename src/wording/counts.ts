/** "1 article", "1,234 articles". */
export function many(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}

/** "1,234", or "more than 10,000" of a list that is not counted further. */
export function countInWords({ total, isMore }: { readonly total: number; readonly isMore: boolean }): string {
  return `${isMore ? 'more than ' : ''}${total.toLocaleString('en')}`
}
