"""The only JavaScript of the pages: it moves the focus. A constant: the security policy names its hash."""

# Streamlit has no way to move the focus. After an error it goes to the error summary, after a change of page
# to the heading, and a link in the summary goes on to its field (Streamlit marks a keyed widget by a class).
FOCUS = """
(() => {
  const here = document.currentScript && document.currentScript.parentElement;
  const start = here && here.querySelector('[tabindex="-1"]');
  if (start) { start.focus({preventScroll: true}); start.scrollIntoView({block: 'center'}); }
  if (window.safeToPublishLinks) { return; }
  window.safeToPublishLinks = true;
  document.addEventListener('click', (event) => {
    const link = event.target.closest && event.target.closest('.sp-errors a[href^="#field-"]');
    if (!link) { return; }
    event.preventDefault();
    const group = document.querySelector('.st-key-' + CSS.escape(link.hash.slice(7)));
    if (!group) { return; }
    const field = group.querySelector('input:not([disabled]), textarea, button, [tabindex="0"]');
    group.scrollIntoView({block: 'center'});
    if (field) { field.focus({preventScroll: true}); }
  });
})();
"""
