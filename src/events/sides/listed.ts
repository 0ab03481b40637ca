/** Whether what stands between two parties makes them one list: " of the United Kingdom, Chancellor ", ", and the ". */
export function isInList(between: string): boolean {
  return inList.test(between)
}

const inList = /^(?:[\s,]+(?:\p{Lu}[\p{L}.-]*|of|the|and|other|as|well))*[\s,]*$/u
