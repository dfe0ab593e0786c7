// <form data-confirm="What will happen" data-confirm-button="Hapus berkas">: asks before it sends. Without a script the
// form is sent at once, so what cannot be taken back asks on a page of its own.
const dialog = document.getElementById('confirm');
let confirmed = null;

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!dialog || !form.dataset.confirm || form === confirmed) {
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  dialog.querySelector('[data-text]').textContent = form.dataset.confirm;
  const yes = dialog.querySelector('[data-yes]');
  yes.textContent = form.dataset.confirmButton ?? yes.dataset.yes;
  yes.onclick = () => {
    confirmed = form;
    dialog.close();
    form.requestSubmit(event.submitter);
    confirmed = null;
  };
  dialog.showModal();
}, true);
