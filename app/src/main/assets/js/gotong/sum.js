// Weights that are typed show what they make together, before the form is sent.
const number = (text) => Number(text.replace('%', '').replace(',', '.')) || 0;

document.addEventListener('input', (event) => {
  const group = event.target.matches('[data-summand]') && event.target.closest('[data-sums]');
  if (group) {
    const sum = [...group.querySelectorAll('[data-summand]')].reduce((all, field) => all + number(field.value), 0);
    document.getElementById(group.dataset.sums).textContent = sum.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 2 });
  }
});
