/** The desk's pages: buttons that post JSON, and phones that look for new texts. */
const send = async (path, body) => {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) alert((await answer.json()).title);
  return answer.ok;
};

for (const button of document.querySelectorAll('button[data-post]'))
  button.addEventListener('click', async () => {
    button.disabled = true;
    if (await send(button.dataset.post, JSON.parse(button.dataset.body))) location.reload();
    button.disabled = false;
  });

const custom = document.querySelector('#move');
custom?.addEventListener('submit', async (event) => {
  event.preventDefault();
  const asked = new FormData(custom).get('duration');
  if (await send('/local/clock', { advance: asked })) location.reload();
});

/** A phone lets you tap an address. */
const tappable = (words) => {
  if (!/^https?:\/\//.test(words)) return words;
  const link = document.createElement('a');
  link.href = words;
  link.target = '_blank';
  link.textContent = words;
  return link;
};

const bubble = ({ mine, body, at }) => {
  const element = document.createElement('div');
  element.className = mine ? 'bubble mine words' : 'bubble words';
  element.append(...(body === '' ? ['(an empty text)'] : body.split(/(https?:\/\/\S+)/).map(tappable)));
  const time = document.createElement('time');
  time.textContent = new Date(at).toLocaleString('en-GB', {
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/London',
  });
  element.append(time);
  return element;
};

for (const phone of document.querySelectorAll('.phone')) {
  const number = phone.querySelector('input');
  const thread = phone.querySelector('.thread');
  const form = phone.querySelector('form');
  const draft = phone.querySelector('textarea');
  let shown = '';
  const look = async () => {
    const answer = await fetch(`/local/thread?number=${encodeURIComponent(number.value)}`);
    const text = await answer.text();
    if (text === shown) return;
    shown = text;
    thread.replaceChildren(...JSON.parse(text).thread.map(bubble));
    thread.scrollTop = thread.scrollHeight;
  };
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (await send('/local/texts', { from: number.value, body: draft.value })) draft.value = '';
    await look();
  });
  draft.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  number.addEventListener('change', look);
  setInterval(look, 1000);
  void look();
}
