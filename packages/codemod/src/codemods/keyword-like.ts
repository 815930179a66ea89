/** A keyword in the case of another: `add` gives `copy`, `Add` gives `Copy`, `ADD` gives `COPY`. */
export function keywordLike(model: string, keyword: string): string {
  if (model === model.toLowerCase()) return keyword.toLowerCase()
  if (model === model.toUpperCase()) return keyword.toUpperCase()
  return keyword.slice(0, 1).toUpperCase() + keyword.slice(1).toLowerCase()
}
