import * as z from 'zod/mini';

const said = z.string().check(z.minLength(1));

const environment = z.object({ FIGURES_TABLE: said });

/** What this function is given. Throws at start, naming what is missing. */
export const readEnvironment = () => environment.parse(process.env);
