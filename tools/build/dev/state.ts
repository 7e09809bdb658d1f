/** What the compiler process, the server and the pages of `npm run dev` tell each other. */

export interface PieceState {
  /** As in the address of its page: `articles/medication-management`, `navigation`. */
  piece: string;
  locale: string;
  /** `pending`, `published`, `withdrawn`, or `stale` for a translation that is older than its source. */
  status: string;
}

export interface ProblemState {
  /** `file:line:column  message`. */
  line: string;
  file: string;
  isError: boolean;
}

/** The result of a compilation. */
export interface Compiled {
  pieces: readonly PieceState[];
  problems: readonly ProblemState[];
}

/** What pages are sent: the version that they should show, and what keeps a newer one from being built. */
export interface Live {
  version: string;
  errors: readonly string[];
}

/** Where the pages are. Everything below it is answered by `npm run dev` itself. */
export const BASE = '/content/';

export const isSound = ({ problems }: Compiled): boolean => !problems.some(({ isError }) => isError);
