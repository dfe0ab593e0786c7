// Toasts go by their button; one that offers nothing to undo also goes by itself. Other scripts show one with
// document.dispatchEvent(new CustomEvent('gotong:toast', { detail: 'words' })).
const shownFor = 8000;
const toasts = document.querySelector('.toasts');

function leaveByItself(toast) {
  setTimeout(() => (toast.matches(':hover, :focus-within') ? leaveByItself(toast) : toast.remove()), shownFor);
}

function show(words) {
  const toast = document.createElement('div');
  const text = document.createElement('p');
  toast.className = 'toast';
  text.textContent = words;
  toast.append(text);
  toasts.append(toast);
  leaveByItself(toast);
}

toasts?.querySelectorAll('.toast:not([data-stays])').forEach(leaveByItself);

document.addEventListener('click', (event) => event.target.closest('[data-dismiss]')?.closest('.toast')?.remove());
document.addEventListener('gotong:toast', (event) => show(event.detail));
