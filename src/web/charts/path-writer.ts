import type { GeoContext } from 'd3-geo'

/**
 * Takes the lines of a shape as whole units and leaves out points that fall on the one before and rings without area:
 * a coast as fine as a page can show.
 */
export function pathWriter(): GeoContext & { readonly result: () => string } {
  let path = ''
  let ring: [number, number][] = []
  const add = (x: number, y: number): void => {
    const point: [number, number] = [Math.round(x * 2) / 2, Math.round(y * 2) / 2]
    const last = ring.at(-1)
    if (last === undefined || Math.abs(last[0] - point[0]) + Math.abs(last[1] - point[1]) >= 1) ring.push(point)
  }
  const flush = (): void => {
    if (ring.length > 2) path += `${written(ring)}Z`
    ring = []
  }
  return {
    beginPath: () => {},
    moveTo: (x, y) => {
      flush()
      add(x, y)
    },
    lineTo: add,
    arc: () => {},
    closePath: flush,
    result: () => {
      flush()
      return path
    },
  }
}

/** Each point as the way from the one before, which takes fewer characters. */
function written(ring: readonly (readonly [number, number])[]): string {
  return ring
    .map(([x, y], index) => {
      const before = ring[index - 1]
      return before === undefined ? `M${x},${y}l` : `${x - before[0]},${y - before[1]} `
    })
    .join('')
    .trimEnd()
}
