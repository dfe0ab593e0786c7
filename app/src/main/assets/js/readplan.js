// The review of a reading, made quick: keys act on the chosen pair, and every small form is sent without losing the
// place. Without this script the same forms and links do the same, one page at a time.
(() => {
  const root = () => document.getElementById('review');
  const pairs = () => [...root().querySelectorAll('.pair')];
  const chosen = () => document.activeElement?.closest?.('.pair') ?? root().querySelector('.pair.now');
  const isTyping = (target) => target.closest('input, textarea, select') !== null;

  function choose(pair, focus = true) {
    root().querySelectorAll('.pair.now').forEach((other) => other.classList.remove('now'));
    pair.classList.add('now');
    if (focus) pair.focus({ preventScroll: true });
    pair.scrollIntoView({ block: 'nearest' });
  }

  function move(step) {
    const all = pairs();
    const at = all.indexOf(chosen());
    const next = all[at < 0 ? 0 : Math.min(Math.max(at + step, 0), all.length - 1)];
    if (next) choose(next);
  }

  const hasOpenDoubt = (pair) => pair.querySelector('.doubt:not(.answered)') !== null;

  /** The pair itself while it still asks, else the next one that does, else the pair again. */
  function next(key) {
    const all = pairs();
    const at = all.findIndex((pair) => pair.dataset.pair === key);
    if (at >= 0 && hasOpenDoubt(all[at])) return all[at];
    return all.slice(at + 1).find(hasOpenDoubt) ?? all[at] ?? all.find(hasOpenDoubt) ?? all[0];
  }

  function put(html, key, field) {
    const fresh = new DOMParser().parseFromString(html, 'text/html').getElementById('review');
    if (!fresh) return false;
    root().replaceWith(fresh);
    fresh.querySelectorAll('[data-needs-script]').forEach((part) => { part.hidden = false; });
    globalThis.htmx?.process(fresh);
    const open = fresh.querySelector('.pair.editing');
    if (open) edit(open, field ?? 'title');
    else if (key) { const pair = next(key); if (pair) choose(pair); }
    return true;
  }

  /** Sends a form and shows its answer in place; any doubt about that, and the browser sends it itself. */
  async function send(form, submitter) {
    const body = new URLSearchParams(new FormData(form, submitter));
    const only = location.search.includes('show=open') ? '?show=open' : '';
    try {
      const answer = await fetch(submitter?.getAttribute('formaction') ?? form.action, { method: 'POST', body });
      const isFaulty = answer.status === 422;
      if (!answer.ok && !isFaulty) throw new Error(String(answer.status));
      const asked = new URL(answer.url).searchParams;
      const page = only && !isFaulty && !asked.has('edit') ? await fetch(root().dataset.address + only) : answer;
      if (!put(await page.text(), body.get('pair') ?? 'first', asked.get('field'))) throw new Error('another page');
    } catch {
      form.dataset.plain = 'true';
      form.requestSubmit(submitter);
    }
  }

  function edit(pair, field) {
    const form = pair.querySelector('.pair-edit');
    if (!form) return;
    choose(pair, false);
    form.hidden = false;
    const input = form.elements[field];
    input.focus();
    input.select();
  }

  function close(form) {
    form.reset();
    form.hidden = true;
    form.querySelectorAll('[data-suggestions]').forEach((echo) => { echo.textContent = ''; });
    form.closest('.pair').focus();
  }

  function place(pair) {
    const form = document.getElementById('place-form');
    form.elements.pair.value = pair.dataset.pair;
    form.elements.place.value = pair.dataset.ignored ? 'activity' : 'ignored';
    send(form);
  }

  function answer(number) {
    const doubt = chosen()?.querySelector('.doubt:not(.answered)');
    doubt?.querySelectorAll('button')[number - 1]?.click();
    return Boolean(doubt);
  }

  const fields = { j: 'title', w: 'period', p: 'responsible' };

  function act(event) {
    const key = event.key.toLowerCase();
    const pair = chosen();
    if (key === 'arrowdown') move(1);
    else if (key === 'arrowup') move(-1);
    else if (/^[123]$/.test(key)) return answer(Number(key));
    else if (fields[key] && pair && !pair.dataset.ignored) edit(pair, fields[key]);
    else if (key === 'delete' && pair) place(pair);
    else return false;
    return true;
  }

  document.addEventListener('keydown', (event) => {
    if (!root() || document.querySelector('dialog[open]')) return;
    if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') {
      event.preventDefault();
      document.getElementById('save-form').requestSubmit();
    } else if (event.key === 'Escape' && event.target.closest('.pair-edit')) {
      close(event.target.closest('.pair-edit'));
    } else if (!event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target) && act(event)) {
      event.preventDefault();
    }
  });

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!root()?.contains(form) || form.id === 'save-form' || form.dataset.plain) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    send(form, event.submitter);
  }, true);

  document.addEventListener('click', (event) => {
    const field = event.target.closest?.('[data-edit]');
    const cancel = event.target.closest?.('[data-cancel]');
    if (field && root()?.contains(field) && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      edit(field.closest('.pair'), field.dataset.edit);
    } else if (cancel) {
      event.preventDefault();
      close(cancel.closest('form'));
    }
  });

  document.addEventListener('focusin', (event) => {
    const pair = event.target.closest?.('.pair');
    if (pair && root()?.contains(pair)) {
      root().querySelectorAll('.pair.now').forEach((other) => other.classList.remove('now'));
      pair.classList.add('now');
    }
  });
})();
