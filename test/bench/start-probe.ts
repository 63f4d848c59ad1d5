/**
 * One fresh process: imports a bundle, hands it its first event, and prints how long each took. Arguments: the bundle, the
 * event as JSON. Run by start.measure.ts.
 */
const [, , bundlePath = '', event = '{}'] = process.argv;
const begun = performance.now();
const loaded: { handler: (event: unknown, context: unknown) => Promise<unknown> } = await import(bundlePath);
const imported = performance.now();
const answer = await loaded.handler(JSON.parse(event), { awsRequestId: 'bench', functionName: 'bench' });
const answered = performance.now();
const status = typeof answer === 'object' && answer !== null && 'statusCode' in answer ? answer.statusCode : 200;
process.stdout.write(
  `\n${JSON.stringify({ importMs: imported - begun, requestMs: answered - imported, status })}\n`,
  () => process.exit(0),
);
