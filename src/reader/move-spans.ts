/** Moves every span within an annotation (at any depth) by a number of UTF-16 units. */
export function moveSpans<Value>(value: Value, by: number): Value {
  return by === 0 ? value : (move(value, by) as Value)
}

function move(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((item) => move(item, by))
  if (typeof value !== 'object' || value === null) return value
  const moved = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, move(item, by)]))
  const { start, end } = moved
  return typeof start === 'number' && typeof end === 'number' ? { ...moved, start: start + by, end: end + by } : moved
}
