// What works by script only stands hidden in the page, so that nobody without one meets a dead button.
document.querySelectorAll('[data-needs-script]').forEach((part) => { part.hidden = false; });
