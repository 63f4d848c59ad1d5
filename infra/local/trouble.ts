/** What whoever starts the service can put right: said in one sentence, without a stack. */
export class Trouble extends Error {
  override name = 'Trouble';
}
