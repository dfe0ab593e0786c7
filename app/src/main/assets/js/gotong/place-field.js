// A place field is a combobox: htmx brings the suggestions, this file the keys. Without a script it is a text field whose
// words the server understands.
const options = (field) => [...field.parentElement.querySelectorAll('[role="option"]:not([aria-disabled])')];
const list = (field) => field.parentElement.querySelector('[role="listbox"]');
const marked = (field) => options(field).findIndex((option) => option.ariaSelected === 'true');

function show(field, open) {
  list(field).hidden = !open;
  field.setAttribute('aria-expanded', open);
  if (!open) {
    mark(field, -1);
  }
}

function mark(field, index) {
  options(field).forEach((option, i) => {
    option.id ||= `${list(field).id}-${i}`;
    option.ariaSelected = i === index;
  });
  const option = options(field)[index];
  field.setAttribute('aria-activedescendant', option?.id ?? '');
  option?.scrollIntoView({ block: 'nearest' });
}

function choose(field, option) {
  field.value = option.dataset.title;
  show(field, false);
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function step(field, by) {
  const count = options(field).length;
  if (count) {
    show(field, true);
    mark(field, (marked(field) + by + count + (marked(field) < 0 && by < 0 ? 1 : 0)) % count);
  }
}

const keys = {
  ArrowDown: (field) => step(field, 1),
  ArrowUp: (field) => step(field, -1),
  Enter: (field) => choose(field, options(field)[marked(field)]),
};

document.addEventListener('focusin', ({ target: field }) => {
  if (field.matches('[data-place-field]:not([role])')) {
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', list(field).id);
    field.setAttribute('aria-expanded', 'false');
  }
});

document.addEventListener('keydown', (event) => {
  const field = event.target;
  if (!field.matches?.('[data-place-field]')) {
    return;
  }
  const isOpen = !list(field).hidden;
  if (event.key === 'Escape' && isOpen) {
    event.preventDefault();
    show(field, false);
  } else if (event.key in keys && (event.key !== 'Enter' || (isOpen && marked(field) >= 0))) {
    event.preventDefault();
    keys[event.key](field);
  }
});

document.addEventListener('htmx:afterSwap', ({ target }) => {
  const field = target.parentElement?.querySelector('[data-place-field]');
  if (field) {
    show(field, field === document.activeElement && target.childElementCount > 0);
  }
});

// Before the field loses the focus: a press on a suggestion is a choice, anything else closes the list.
document.addEventListener('mousedown', (event) => {
  const option = event.target.closest('.combobox [data-title]');
  if (option) {
    event.preventDefault();
    choose(option.closest('.combobox').querySelector('[data-place-field]'), option);
  }
});

document.addEventListener('focusout', ({ target: field }) => {
  if (field.matches('[data-place-field]')) {
    show(field, false);
  }
});
