// A full page load starts a reader at the top; an enhanced navigation would leave them where they were, so it goes to
// the heading of the new page. After a refused form the summary has the focus instead.
let shown = location.pathname;

globalThis.Blazor?.addEventListener("enhancedload", () => {
  const heading = document.querySelector("h1");
  if (shown !== location.pathname && heading && !document.querySelector("error-summary")) {
    heading.tabIndex = -1;
    heading.focus();
  }
  shown = location.pathname;
});
