/** How a match of a pattern may begin. `anyhow` where that cannot be told from its first letters. */
export type Openings = readonly string[] | 'anyhow';

interface Read {
  readonly openings: Set<string>;
  anyhow: boolean;
  /** Whether it may match nothing, so that what follows may open the match. */
  mayBeEmpty: boolean;
}

const tokens = /\\b|\\.|\[(?:[^\]\\]|\\.)*\]|\((?:\?(?:<?[=!]|:))?|[)|^]|[?*+]\??|\{[^}]*\}|[a-z0-9]+|./g;
const mayBeNone = /^(?:[?*]|\{0)/;

/** The first letters of whatever a regular expression of our own making can match. */
export function openingsOf(expression: RegExp): Openings {
  const found = expression.source.match(tokens) ?? [];
  let at = 0;

  const alternatives = (): Read => {
    const read: Read = { openings: new Set(), anyhow: false, mayBeEmpty: false };
    do branch(read);
    while (found[at++] === '|');
    return read;
  };

  const branch = (into: Read): void => {
    let isOpen = true;
    for (; at < found.length && found[at] !== '|' && found[at] !== ')'; at++) {
      const token = found[at] ?? '';
      if (token.startsWith('(')) {
        at++;
        const inner = alternatives();
        at--;
        const after = found[at + 1] ?? '';
        if (isOpen && /^\(\?<?[=!]/.test(token)) continue;
        if (isOpen) isOpen = joins(into, inner) || mayBeNone.test(after);
      } else if (isOpen && token !== '^' && token !== '\\b') isOpen = opens(into, token, found[at + 1] ?? '');
    }
    into.mayBeEmpty ||= isOpen;
  };

  const whole = alternatives();
  return whole.anyhow || whole.mayBeEmpty ? 'anyhow' : [...whole.openings];
}

/** Adds what a group opens with; whether it may be empty. */
function joins(into: Read, inner: Read): boolean {
  for (const opening of inner.openings) into.openings.add(opening);
  into.anyhow ||= inner.anyhow;
  return inner.mayBeEmpty;
}

/** Adds what letters, or anything else that takes up a place, open with; whether they may be left out. */
function opens(into: Read, token: string, after: string): boolean {
  if (mayBeNone.test(token) || token.startsWith('+') || token.startsWith('{')) return true;
  if (!/^[a-z0-9]/.test(token)) {
    into.anyhow = true;
    return false;
  }
  if (!mayBeNone.test(after)) {
    into.openings.add(token);
    return false;
  }
  if (token.length > 1) {
    into.openings.add(token.slice(0, -1));
    return false;
  }
  into.openings.add(token);
  return true;
}
