import { Command, CommanderError } from 'commander'
import { exitCodes } from '../base/errors.ts'
import { addBarometer } from './commands/barometer.ts'
import { addBench } from './commands/bench.ts'
import { addBrief, addNotify } from './commands/brief.ts'
import { addCorrections } from './commands/corrections.ts'
import { addDemo } from './commands/demo.ts'
import { addCompareReaders, addEval } from './commands/eval.ts'
import { addExport } from './commands/export.ts'
import { addIngest } from './commands/ingest.ts'
import { addLedger } from './commands/ledger.ts'
import { addMcp } from './commands/mcp.ts'
import { addRead } from './commands/read.ts'
import { addServe, addToken } from './commands/serve.ts'
import { addSite } from './commands/site.ts'
import { describeFailure } from './failure.ts'
import { realServices, type Services } from './services.ts'
import type { Surroundings } from './surroundings.ts'
import { type Terminal, widthOf } from './terminal.ts'
import { version } from './version.ts'

/** Runs one command line (without the program's name) and gives its exit code. */
export async function runCli(
  argv: readonly string[],
  terminal: Terminal,
  services: Services = realServices,
): Promise<number> {
  let exitCode: number = exitCodes.done
  const finish = (code: number): void => {
    exitCode = code
  }
  const debug = argv.includes('--debug')
  const program = buildProgram({ terminal, services, debug, finish })
  try {
    await program.parseAsync(namingCommand(argv, program), { from: 'user' })
    return exitCode
  } catch (error) {
    // help and version end here too; commander has already written its own words
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage
    const failure = describeFailure(error, debug)
    terminal.writeError(failure.text)
    return failure.exitCode
  }
}

/** Help that is asked for a command that there is not is answered as the command would be: it was answered with the help of all. */
function namingCommand(argv: readonly string[], program: Command): string[] {
  const [first, second] = argv.filter((argument) => !argument.startsWith('-'))
  const name = first === 'help' ? second : first
  if (name === undefined || program.commands.some((command) => command.name() === name)) return [...argv]
  return [name]
}

function buildProgram(surroundings: Surroundings): Command {
  const { terminal } = surroundings
  const program = new Command('rapport')
    .description('Reads the news and says who did, will, may or did not do what to whom, each with its sentence.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .option('--debug', 'with an error, print where it arose')
    .exitOverride()
    .showHelpAfterError('(rapport --help lists what there is)')
    .configureOutput({
      writeOut: (text) => void terminal.write(text),
      writeErr: (text) => terminal.writeError(text),
      outputError: (text, write) => write(text.replace(ofArgument, "argument '$<value>' of <$<name>> is invalid.")),
      getOutHelpWidth: () => widthOf(terminal),
      getErrHelpWidth: () => 100,
    })
    .configureHelp({ minWidthToWrap: 20 })
    .addHelpText('after', mainExamples)
  for (const add of [
    addRead,
    addIngest,
    addCorrections,
    addLedger,
    addBrief,
    addNotify,
    addDemo,
    addExport,
    addSite,
    addBarometer,
    addServe,
    addToken,
    addMcp,
    addEval,
    addCompareReaders,
    addBench,
  ])
    add(program, surroundings)
  for (const command of program.commands) {
    const lists = `(rapport help ${command.name()} lists what it takes)`
    command.showHelpAfterError(command.name() === 'search' ? `${quotedWords}\n${lists}` : lists)
  }
  return program
}

/** "-without" by itself is an option to a shell's command. */
const quotedWords = `(Words to leave out stand with the others in quotes: rapport search 'Korea -nuclear')`

/** What commander says of an argument, which is named otherwise than an option. */
const ofArgument = /command-argument value '(?<value>.*)' is invalid for argument '(?<name>.*)'\./su

const mainExamples = `
Examples:
  rapport read article.txt                  what one article says, for people
  rapport read https://example.org/news/1   the same from a page
  rapport read --json article.html | jq .events
  rapport read --jsonl < articles.jsonl > readings.jsonl
  rapport help read                         every option of a command

Exit codes: 0 done, 1 failed, 2 wrong use, 3 input that cannot be read, 4 model missing or damaged, 130 interrupted.`
