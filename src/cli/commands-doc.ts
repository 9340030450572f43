import type { Command } from 'commander'
import { memoryIo } from './memory-io.js'
import { programOf } from './program.js'

const OPENING = `# Commands

Every command's help, as \`onrecord COMMAND --help\` prints it. This page is made from it:
\`UPDATE=1 npx vitest run src/cli/commands-doc.test.ts\` writes it anew.

From a clone a command runs as \`npm run -s onrecord -- COMMAND ...\`, installed as \`onrecord COMMAND ...\`.
`

/** The text of docs/commands.md. */
export function commandsDoc(): string {
  const program = programOf(memoryIo(), () => undefined)
  return [OPENING, sectionOf('onrecord', program), ...program.commands.map((one) => sectionOf(one.name(), one))].join(
    '\n',
  )
}

function sectionOf(title: string, command: Command): string {
  let help = ''
  command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp()
  return `## ${title}\n\n\`\`\`\n${help.trim()}\n\`\`\`\n`
}
