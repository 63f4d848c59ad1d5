import * as z from 'zod';

const environment = z.object({ FIGURES_TABLE: z.string().min(1) });

/** What this function is given. Throws at start, naming what is missing. */
export const readEnvironment = () => environment.parse(process.env);
