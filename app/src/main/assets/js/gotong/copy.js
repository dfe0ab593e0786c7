// [data-copy="words"] or [data-copy-from="id"] copies; [data-copied] is what the toast says.
document.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-copy], [data-copy-from]');
  if (!button) {
    return;
  }
  const source = document.getElementById(button.dataset.copyFrom ?? '');
  await navigator.clipboard.writeText(source ? (source.value ?? source.innerText) : button.dataset.copy);
  document.dispatchEvent(new CustomEvent('gotong:toast', { detail: button.dataset.copied }));
});
