/* What pages do faster with a script; every one of them works without. */
(() => {
  const leave = (link) => {
    document.documentElement.hidden = true;
    location.replace(link.href);
  };

  /** "Exit this page": the page goes blank at once and leaves no step back. Shift three times does the same. */
  const exit = document.querySelector('[data-exit]');
  if (exit) {
    exit.addEventListener('click', (event) => {
      event.preventDefault();
      leave(exit);
    });
    let presses = 0;
    let since = 0;
    document.addEventListener('keyup', (event) => {
      if (event.key !== 'Shift') {
        presses = 0;
        return;
      }
      const now = Date.now();
      presses = now - since < 5000 ? presses + 1 : 1;
      if (presses === 1) since = now;
      if (presses >= 3) leave(exit);
    });
  }

  /** A page taken from the back-forward cache after leaving is asked for again. */
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });

  const takesFocus = document.querySelector('[data-takes-focus]');
  if (takesFocus) takesFocus.focus();

  const reveal = () => {
    for (const input of document.querySelectorAll('[data-reveals]')) {
      const more = document.getElementById(input.dataset.reveals);
      if (more) more.hidden = !input.checked;
    }
  };
  reveal();

  document.addEventListener('change', (event) => {
    const box = event.target;
    if (box.type === 'checkbox' && box.checked) {
      const alone = box.dataset.exclusive === 'true';
      for (const other of document.getElementsByName(box.name)) {
        if (other !== box && (alone || other.dataset.exclusive === 'true')) other.checked = false;
      }
    }
    reveal();
  });

  for (const area of document.querySelectorAll('[data-count]')) {
    const told = document.getElementById(`${area.id}-count`);
    const limit = Number(area.dataset.count);
    const words = told ? told.textContent : '';
    const count = () => {
      const left = limit - [...area.value].length;
      told.textContent = left > limit / 4 ? words : `${left} / ${limit}`;
    };
    if (told) {
      area.addEventListener('input', count);
      count();
    }
  }

  /** One press sends once. */
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.dataset.sent === 'true') {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'true';
    setTimeout(() => {
      form.dataset.sent = '';
    }, 3000);
  });

  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
})();
