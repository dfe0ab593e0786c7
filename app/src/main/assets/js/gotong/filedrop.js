// A file dropped on the frame lands in its field; the name and size of what was chosen stand under it.
const size = (bytes) => new Intl.NumberFormat(document.documentElement.lang, {
  style: 'unit', unit: bytes < 1e6 ? 'kilobyte' : 'megabyte', maximumFractionDigits: 1,
}).format(bytes / (bytes < 1e6 ? 1e3 : 1e6));

function tell(frame, files) {
  frame.querySelector('output').textContent = [...files].map((file) => `${file.name}, ${size(file.size)}`).join('; ');
}

for (const frame of document.querySelectorAll('.filedrop')) {
  const field = frame.querySelector('input[type="file"]');
  field.addEventListener('change', () => tell(frame, field.files));
  frame.addEventListener('dragover', (event) => {
    event.preventDefault();
    frame.classList.add('over');
  });
  frame.addEventListener('dragleave', () => frame.classList.remove('over'));
  frame.addEventListener('drop', (event) => {
    event.preventDefault();
    frame.classList.remove('over');
    field.files = event.dataTransfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
