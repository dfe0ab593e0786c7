// After a faulty form the summary is read first. A form is not sent twice by an impatient second click. A filter form
// with data-sends-itself is sent when a choice changes; its button stays for those who have no script.
document.querySelector('.error-summary')?.focus();

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== 'post' || form.hasAttribute('hx-post')) {
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
  }
  form.dataset.sent = 'true';
});

// Coming back with the browser's own button, the form may be sent again.
addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent));

document.addEventListener('change', (event) => {
  if (event.target.matches('select, [type="checkbox"], [type="radio"]')) {
    event.target.closest('form[data-sends-itself]')?.requestSubmit();
  }
});
