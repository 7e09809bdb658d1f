/** A temporary MariaDB: without a network, with a socket in its folder. Nothing is kept. */
import { join } from 'node:path';
import { userInfo } from 'node:os';
import { run, startServer } from '../machine.ts';
import type { Server } from '../machine.ts';

export interface Database extends Server {
  socket: string;
}

export async function startMariaDb(folder: string): Promise<Database> {
  const data = join(folder, 'data');
  const socket = join(folder, 'db.sock');
  const user = userInfo().username;
  await run('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    `--user=${user}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  const client = ['--no-defaults', `--socket=${socket}`, '--user=root'];
  const server = await startServer(
    '/usr/sbin/mariadbd',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'db.pid')}`,
      `--user=${user}`,
      '--skip-networking',
      '--innodb-flush-log-at-trx-commit=0',
      '--innodb-doublewrite=0',
      '--sync-binlog=0',
    ],
    () => run('mariadb-admin', [...client, 'ping']),
  );
  await run('mariadb', [...client, '--execute=CREATE DATABASE site CHARACTER SET utf8mb4']);
  return { ...server, socket };
}
