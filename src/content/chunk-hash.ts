/**
 * What the names of all chunks end in. The build puts a hash of everything in them in its place, so that one word finds
 * each, however much the clinic has written.
 */
export const chunks = '00000000';
