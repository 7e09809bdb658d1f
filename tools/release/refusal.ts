/** What a person reads instead of a stack. */

/** A reason to write nothing: what was found, what was expected, and where. */
export class Refusal extends Error {}

export function refuse(message: string): never {
  throw new Refusal(message);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'this user may not do that there',
  EPERM: 'this user may not do that there',
  EROFS: 'the disk is read-only',
  EIO: 'the disk reports an error',
  EBUSY: 'another program uses it',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long for this disk',
};

/** What an error of the file system means. Undefined for any other error, which is a fault of the program. */
export function systemReason(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path, dest, syscall } = error as NodeJS.ErrnoException & { dest?: string };
  if (code === undefined || syscall === undefined) return undefined;
  const reason = REASONS[code] ?? 'the system refused';
  return `${dest ?? path ?? 'A file'}: ${reason} (${syscall}: ${code}).`;
}
