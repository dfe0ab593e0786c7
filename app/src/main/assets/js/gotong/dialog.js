// [data-opens="id"] opens a <dialog>; a click beside it closes it.
document.addEventListener('click', (event) => {
  const opener = event.target.closest('[data-opens]');
  if (opener) {
    event.preventDefault();
    document.getElementById(opener.dataset.opens).showModal();
  } else if (event.target instanceof HTMLDialogElement) {
    event.target.close();
  }
});
