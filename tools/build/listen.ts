/** Reads from PORT and HOST where a server should listen. */
import type { Server } from 'node:http';
import { isIP } from 'node:net';
import type { AddressInfo } from 'node:net';

export interface Listen {
  port: number;
  host: string;
}

type Environment = Readonly<Partial<Record<'PORT' | 'HOST', string>>>;

/** Only this machine can reach it. */
const LOOPBACK = '127.0.0.1';

/** @throws One sentence. Number() alone would accept 0x50, 1e3 and a space. */
export function listenAt({ PORT = '', HOST = '' }: Environment): Listen {
  if (PORT !== '' && !(/^\d{1,5}$/.test(PORT) && Number(PORT) <= 65_535))
    throw new Error(
      `PORT is ${JSON.stringify(PORT)}, expected a whole number from 0 to 65535, such as 8081.`,
    );
  if (HOST !== '' && isIP(HOST) === 0 && !/^[a-z\d]([a-z\d.-]{0,251}[a-z\d])?$/i.test(HOST))
    throw new Error(
      `HOST is ${JSON.stringify(HOST)}, expected the address or the name of a network interface, such as 0.0.0.0.`,
    );
  return { port: PORT === '' ? 8080 : Number(PORT), host: HOST || LOOPBACK };
}

/** The same for a program: it prints the sentence and exits. */
export function listenOrExit(): Listen {
  try {
    return listenAt(process.env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}

/** What to type into a browser. */
export const addressOf = ({ port, host }: Listen): string =>
  `http://${host === LOOPBACK ? 'localhost' : isIP(host) === 6 ? `[${host}]` : host}:${port}`;

/** Prints the address when the server listens, or a sentence that says why it cannot. */
export function listen(server: Server, { port, host }: Listen): void {
  const another = 'as in "PORT=8081 npm start"';
  const other = 'leave out HOST, or use 0.0.0.0 for all networks';
  const problems: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is in use: stop the program that uses it, or choose another port, ${another}.`,
    EACCES: `Port ${port} needs administrator rights: choose another port, ${another}.`,
    EADDRNOTAVAIL: `HOST is "${host}", which is not an address of this machine: ${other}.`,
    ENOTFOUND: `HOST is "${host}", a name that this machine cannot resolve: ${other}.`,
    EAI_AGAIN: `HOST is "${host}", a name that this machine cannot resolve: ${other}.`,
  };
  server
    .on('error', (error: NodeJS.ErrnoException) => {
      console.error(problems[error.code ?? ''] ?? `The server could not start: ${error.message}`);
      process.exit(1);
    })
    .listen(port, host, () => console.log(addressOf({ port: (server.address() as AddressInfo).port, host })));
}
