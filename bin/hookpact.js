#!/usr/bin/env node
// Plain JavaScript that old versions of Node can read: it says which one is needed, and starts the program.
import { existsSync } from 'node:fs'
import module from 'node:module'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `hookpact needs Node.js 22.18 or later, and this is ${process.versions.node}. In the repository, npm start brings its own.`,
  )
  process.exit(1)
}

// Keeps compiled code between starts, which halves the time that a start takes.
module.enableCompileCache()

// The published package carries JavaScript; in the repository Node runs the TypeScript.
const built = new URL('../dist/main.js', import.meta.url)
const source = new URL('../src/main.ts', import.meta.url)
await import(existsSync(source) ? source.href : built.href)
