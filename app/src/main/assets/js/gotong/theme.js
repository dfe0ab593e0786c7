// The three links of the footer change the appearance at once; without a script the server does it.
const year = 365 * 24 * 60 * 60;

document.addEventListener('click', (event) => {
  const link = event.target.closest('[data-appearance]');
  if (!link) {
    return;
  }
  event.preventDefault();
  const chosen = link.dataset.appearance;
  document.cookie = `theme=${chosen};path=/;max-age=${chosen ? year : 0};samesite=lax`;
  document.documentElement.dataset.theme = chosen;
  for (const other of document.querySelectorAll('[data-appearance]')) {
    other.removeAttribute('aria-current');
  }
  link.setAttribute('aria-current', 'true');
});
