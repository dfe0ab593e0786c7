// "/" leads to the search field, "?" lists the keys of the page; both only outside fields.
const typing = (target) => target.closest('input, textarea, select, [contenteditable="true"]') !== null;

function act(key) {
  const search = document.querySelector('[data-search-field]');
  const help = document.getElementById('keys');
  if (key === '/' && search) {
    search.focus();
    search.select();
    return true;
  }
  if (key === '?' && help) {
    help.showModal();
    return true;
  }
  return false;
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.querySelector('dialog[open]')) {
    return;
  }
  if (act(event.key)) {
    event.preventDefault();
  }
});
