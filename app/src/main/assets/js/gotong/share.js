// [data-share] hands title, text and address to the apps of the device, where the browser can do that.
for (const button of document.querySelectorAll('[data-share]')) {
  button.hidden = !navigator.share;
}

document.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-share]');
  if (!button) {
    return;
  }
  const { title, text, url } = button.dataset;
  try {
    await navigator.share({ title, text, url });
  } catch (refused) {
    if (refused.name !== 'AbortError') {
      throw refused;
    }
  }
});
