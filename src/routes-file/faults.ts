import type { Document, LineCounter, Node } from 'yaml'
import { isNode, isScalar } from 'yaml'

/** Where something stands in the file: the members and items on the way to it. */
export type FilePath = readonly (string | number)[]

/** What is wrong, and where. */
export interface FileFault {
  /** From 1. */
  readonly line: number
  readonly column: number
  readonly message: string
}

/** The file cannot be used: all that is wrong with it. Its message has a line for each. */
export class RoutesFileError extends Error {
  readonly faults: readonly FileFault[]
  constructor(file: string, faults: readonly FileFault[]) {
    super(faults.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`).join('\n'))
    this.name = 'RoutesFileError'
    this.faults = faults
  }
}

/** Gathers what is wrong with a file while it is read, so that all of it is told at once. */
export function createFaults(file: string, document: Document, lines: LineCounter) {
  const faults: FileFault[] = []

  /** @param offset within the text that stands there; it is placed exactly where the text is on one line. */
  function add(path: FilePath, message: string, offset = 0): void {
    const { line, col } = lines.linePos(placeOf(document, path, offset))
    faults.push({ line, column: col, message: `${pathText(path)}${message}` })
  }

  return {
    add,
    /** @throws RoutesFileError if there is one. */
    throwIfAny(): void {
      if (faults.length > 0)
        throw new RoutesFileError(
          file,
          faults.toSorted((a, b) => a.line - b.line),
        )
    },
    isAny: () => faults.length > 0,
  }
}
export type Faults = ReturnType<typeof createFaults>

/** A place within the node at a path, or where the nearest above it begins that is there. */
function placeOf(document: Document, path: FilePath, offset: number): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0] + (isOneLine(node) ? quoteOf(node) + offset : 0)
  }
  return offset
}

/** Of others, and of those with escapes, the text is not what stands in the file. */
function isOneLine(node: Node): boolean {
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return !isScalar(node)
  return node.range[1] - node.range[0] === node.value.length + 2 * quoteOf(node)
}

function quoteOf(node: Node): number {
  return isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') ? 1 : 0
}

/** The path of a place that is written out: `programs.report-bug.params.key`. */
export function filePath(place: string): FilePath {
  return [...place.matchAll(/[^.[\]]+/g)].map(([part]) => (/^\d+$/.test(part) ? Number(part) : part))
}

/** `routes[0].when: ` */
function pathText(path: FilePath): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('')
  return text === '' ? '' : `${text.replace(/^\./, '')}: `
}
