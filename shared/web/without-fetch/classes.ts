/**
 * What every bundle has in place of the platform's classes of the same names (infra/bundle.ts puts them there). The first touch
 * of those loads all of `fetch`, for which a person waits and with which nothing here sends a request.
 */
export { Headers } from './headers.ts';
export { Request } from './request.ts';
export { Response } from './response.ts';
