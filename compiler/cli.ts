/** The command line of the compiler: `npm run content`. */
import { command } from './command.ts';

process.exitCode = await command(process.argv.slice(2));
