/**
 * Boosted decision trees, one node after the other, each tree's root first and every left child right behind its parent.
 */
export interface Forest {
  /** Which figure a node looks at; -1 for a leaf. */
  readonly figures: Int16Array
  /** Up to this value a node leads left; a leaf adds it to the sum. */
  readonly values: Float32Array
  /** The node to the right. */
  readonly rights: Int32Array
  readonly roots: Int32Array
}

/** A forest as `training/clean` writes it: a list a tree, `[figure, value, figure, value, ...]`, left before right. */
export type StoredTrees = readonly (readonly number[])[]

export function forestOf(trees: StoredTrees): Forest {
  const count = trees.reduce((sum, tree) => sum + tree.length / 2, 0)
  const figures = new Int16Array(count)
  const values = new Float32Array(count)
  const rights = new Int32Array(count)
  const roots = new Int32Array(trees.length)
  let node = 0
  for (const [number, tree] of trees.entries()) {
    roots[number] = node
    // Nodes whose right child is still to come, the innermost last.
    const open: number[] = []
    for (let at = 0; at < tree.length; at += 2, node++) {
      figures[node] = tree[at]!
      values[node] = tree[at + 1]!
      if (figures[node]! >= 0) open.push(node)
      else if (at + 2 < tree.length) rights[open.pop()!] = node + 1
    }
  }
  return { figures, values, rights, roots }
}

/** What the trees say of one line together: above 0 speaks for body. */
export function sumOfTrees({ figures, values, rights, roots }: Forest, row: Float32Array): number {
  let sum = 0
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!
    for (let figure = figures[node]!; figure >= 0; figure = figures[node]!)
      node = row[figure]! <= values[node]! ? node + 1 : rights[node]!
    sum += values[node]!
  }
  return sum
}

/** The same as a probability. */
export const likelihood = (forest: Forest, row: Float32Array): number => 1 / (1 + Math.exp(-sumOfTrees(forest, row)))
