// While one scrolls, the tab of the section in sight is the current one.
const tabs = new Map(
  [...document.querySelectorAll('.tabs a[href^="#"]')].map((tab) => [tab.hash.slice(1), tab]),
);

function choose(id) {
  tabs.forEach((tab) => tab.removeAttribute('aria-current'));
  tabs.get(id).setAttribute('aria-current', 'true');
}

const sight = new IntersectionObserver(
  (entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => choose(entry.target.id)),
  { rootMargin: '-20% 0px -70% 0px' },
);

for (const id of tabs.keys()) {
  const section = document.getElementById(id);
  if (section) {
    sight.observe(section);
  }
}
