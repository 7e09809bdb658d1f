/** The version of this copy, said when two copies meet on one page. A test keeps it equal to package.json. */
export const version = '0.1.0';

/** As npm knows it. The same test keeps it equal. */
export const packageName = '@mindtherapyclinic/widgets';
