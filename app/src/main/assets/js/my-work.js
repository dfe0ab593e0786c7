// "My work": a tap is an answer. It is sent in the background, so that the next card moves up; one that finds no way out
// stays on this device, under the person's own name, with its time and a button. Without this file the forms are plain.
(() => {
  const page = document.querySelector('.my-work');
  if (!page) {
    return;
  }
  const place = `gotong.unsent.${page.dataset.person}`;
  const banner = page.querySelector('[data-unsent]');

  const read = () => JSON.parse(localStorage.getItem(place) ?? '[]');
  const write = (unsent) => localStorage.setItem(place, JSON.stringify(unsent));
  const clock = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });

  function tellUnsent() {
    const unsent = read();
    banner.hidden = unsent.length === 0;
    banner.querySelector('[data-unsent-list]').replaceChildren(...unsent.map((one) => {
      const line = document.createElement('li');
      line.textContent = `${one.words} (${clock.format(new Date(one.at))})`;
      return line;
    }));
  }

  function keep(answer) {
    write([...read().filter((one) => one.address !== answer.address), answer]);
    tellUnsent();
  }

  const forget = (answer) => write(read().filter((one) => one.at !== answer.at));

  // The token of the page that is open now: the one that was kept may have run out.
  const token = () => [...document.querySelector('[data-answer], .menu-list form')?.elements ?? []]
    .find((field) => field.name.startsWith('_csrf'));

  async function send(answer) {
    const body = new URLSearchParams(answer.fields);
    const current = token();
    if (current) {
      body.set(current.name, current.value);
    }
    const response = await fetch(answer.address, { method: 'POST', body });
    if (response.status >= 500 || new URL(response.url).pathname === '/sign-in') {
      throw new Error(`not taken: ${response.status}`);
    }
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  }

  function show(answered) {
    for (const part of ['#waiting', '.toasts', '.rail', '.bottombar']) {
      const now = answered.querySelector(part);
      if (now) {
        document.querySelector(part)?.replaceWith(now);
      }
    }
    document.querySelectorAll('[data-needs-script]').forEach((one) => { one.hidden = false; });
    document.querySelector('#waiting-title')?.focus();
  }

  // What the answer says instead of the cards: that somebody else was quicker, with both versions side by side.
  function showOther(answered) {
    document.querySelector('main').replaceChildren(...answered.querySelector('main').childNodes);
    document.querySelector('main').focus();
  }

  async function give(answer) {
    try {
      const answered = await send(answer);
      forget(answer);
      if (answered.querySelector('#waiting')) {
        show(answered);
        tellUnsent();
      } else {
        showOther(answered);
      }
    } catch {
      keep(answer);
    }
  }

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!form.matches('[data-answer]')) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    const answer = {
      address: new URL(form.action).pathname,
      fields: [...new FormData(form)].filter(([name]) => !name.startsWith('_csrf')),
      words: form.dataset.words,
      at: Date.now(),
    };
    form.closest('.question').classList.add('answered');
    give(answer).finally(() => document.querySelectorAll('.question.answered').forEach((card) => card.classList.remove('answered')));
  }, true);

  banner.querySelector('[data-send-again]').addEventListener('click', async () => {
    for (const answer of read()) {
      await give(answer);
    }
  });

  addEventListener('online', () => banner.querySelector('[data-send-again]').click());
  tellUnsent();
})();
