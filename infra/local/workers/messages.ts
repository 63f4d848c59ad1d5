/** What a function's worker tells the pool. */
export type FromWorker =
  | { readonly is: 'ready' }
  | { readonly is: 'done'; readonly id: string; readonly result: string }
  | { readonly is: 'failed'; readonly id: string; readonly fault: string };
