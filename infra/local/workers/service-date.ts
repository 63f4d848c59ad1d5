/**
 * Lets this thread's `Date` follow the service's clock. Timers and `performance.now()` keep the machine's pace.
 * `offset` holds one 64-bit integer of milliseconds.
 */
export function followServiceClock(offset: SharedArrayBuffer): void {
  const cell = new BigInt64Array(offset);
  const MachineDate = Date;
  const now = () => MachineDate.now() + Number(Atomics.load(cell, 0));
  const ServiceDate = new Proxy(MachineDate, {
    construct: (target, given, newTarget) => Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
    apply: () => new MachineDate(now()).toString(),
    get: (target, property, receiver) => (property === 'now' ? now : Reflect.get(target, property, receiver)),
  });
  MachineDate.prototype.constructor = ServiceDate;
  globalThis.Date = ServiceDate;
}
