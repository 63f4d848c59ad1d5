import * as z from 'zod';

export const env = z.object({ FIGURES_TABLE: z.string().min(1) }).parse(process.env);
